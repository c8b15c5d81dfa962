import type { Authority } from '#lib/domain/authority.ts';

/** A judgment, decision or report: the part that its several holdings share. */
type Decision = Pick<Authority, 'title' | 'body' | 'date' | 'address' | 'history'>;

const ictyTrial = 'ICTY Trial Chamber';
const ictyAppeal = 'ICTY Appeals Chamber';
const ictrTrial = 'ICTR Trial Chamber';
const ictrAppeal = 'ICTR Appeals Chamber';
const iccPreTrial = 'ICC Pre-Trial Chamber';
const iccTrial = 'ICC Trial Chamber';
const iccAppeal = 'ICC Appeals Chamber';
const icj = 'International Court of Justice';

const genocideCase =
	'Application of the Convention on the Prevention and Punishment of the Crime of Genocide';
const alBashir = 'Prosecutor v. Omar Hassan Ahmad Al Bashir';
const kayishema = 'Prosecutor v. Clément Kayishema and Obed Ruzindana';
const kordic = 'Prosecutor v. Dario Kordić and Mario Čerkez';
const kunarac = 'Prosecutor v. Dragoljub Kunarac et al.';

/**
 * Each with the ICC's document number where it has one: a suspect often has several decisions.
 *
 * The addresses of the courts' own pages follow each court's pattern and were not opened when they
 * were written down; a history that was not seen says “from memory”.
 */
export const decisions = {
	// International Court of Justice
	bosniaSerbia: {
		title: `${genocideCase} (Bosnia and Herzegovina v. Serbia and Montenegro)`,
		body: icj,
		date: '2007-02-26',
		address: 'https://www.icj-cij.org/case/91'
	},
	croatiaSerbia: {
		title: `${genocideCase} (Croatia v. Serbia)`,
		body: icj,
		date: '2015-02-03',
		address: 'https://www.icj-cij.org/case/118'
	},
	gambiaMyanmar: {
		title: `${genocideCase} (The Gambia v. Myanmar), order on provisional measures`,
		body: icj,
		date: '2020-01-23',
		address: 'https://www.icj-cij.org/case/178',
		history:
			'Preliminary objections rejected on 22 July 2022 (from memory). Hearings on the merits were held in January 2026; no judgment was found.'
	},
	occupiedTerritory: {
		title:
			'Legal Consequences arising from the Policies and Practices of Israel in the Occupied Palestinian Territory, including East Jerusalem (Advisory Opinion)',
		body: icj,
		date: '2024-07-19',
		address: 'https://www.icj-cij.org/case/186'
	},

	// International Criminal Tribunal for the former Yugoslavia
	blagojevicTrial: {
		title: 'Prosecutor v. Vidoje Blagojević and Dragan Jokić',
		body: `${ictyTrial} I`,
		date: '2005-01-17',
		address: 'https://www.icty.org/en/case/blagojevic_jokic',
		history:
			'On appeal (9 May 2007) the conviction of Blagojević for complicity in genocide was reversed (from memory).'
	},
	blaskicTrial: {
		title: 'Prosecutor v. Tihomir Blaškić',
		body: `${ictyTrial} I`,
		date: '2000-03-03',
		address: 'https://www.icty.org/en/case/blaskic',
		history:
			'Largely reversed on appeal (29 July 2004): 16 of 19 convictions fell, and 45 years became 9.'
	},
	blaskicAppeal: {
		title: 'Prosecutor v. Tihomir Blaškić',
		body: ictyAppeal,
		date: '2004-07-29',
		address: 'https://www.icty.org/en/case/blaskic'
	},
	karadzicAcquittalAppeal: {
		title:
			'Prosecutor v. Radovan Karadžić (acquittal at the close of the prosecution’s case, appeal)',
		body: ictyAppeal,
		date: '2013-07-11',
		address: 'https://www.icty.org/en/case/karadzic',
		history:
			'At trial (24 March 2016) convicted of genocide at Srebrenica and acquitted of it in the municipalities; upheld (20 March 2019) (from memory).'
	},
	brdjaninTrial: {
		title: 'Prosecutor v. Radoslav Brđanin',
		body: `${ictyTrial} II`,
		date: '2004-09-01',
		address: 'https://www.icty.org/en/case/brdanin',
		history:
			'Acquitted of genocide at trial; convictions largely upheld on appeal (3 April 2007) (from memory).'
	},
	delalicTrial: {
		title: 'Prosecutor v. Zejnil Delalić et al. (Čelebići)',
		body: ictyTrial,
		date: '1998-11-16',
		address: 'https://www.icty.org/en/case/mucic',
		history: 'Largely upheld on appeal (20 February 2001) (from memory).'
	},
	djordjevicAppeal: {
		title: 'Prosecutor v. Vlastimir Đorđević',
		body: ictyAppeal,
		date: '2014-01-27',
		address: 'https://www.icty.org/en/case/djordjevic',
		history: 'Final; the sentence was lowered from 27 to 18 years (from memory).'
	},
	furundzijaAppeal: {
		title: 'Prosecutor v. Anto Furundžija',
		body: ictyAppeal,
		date: '2000-07-21',
		address: 'https://www.icty.org/en/case/furundzija'
	},
	haradinajAppeal: {
		title: 'Prosecutor v. Ramush Haradinaj et al.',
		body: ictyAppeal,
		date: '2010-07-19',
		address: 'https://www.icty.org/en/case/haradinaj'
	},
	jelisicTrial: {
		title: 'Prosecutor v. Goran Jelisić',
		body: `${ictyTrial} I`,
		date: '1999-12-14',
		address: 'https://www.icty.org/en/case/jelisic',
		history:
			'On appeal (5 July 2001) its view of the evidence of intent was held wrong, but no retrial was ordered.'
	},
	jelisicAppeal: {
		title: 'Prosecutor v. Goran Jelisić',
		body: ictyAppeal,
		date: '2001-07-05',
		address: 'https://www.icty.org/en/case/jelisic'
	},
	karadzicTrial: {
		title: 'Prosecutor v. Radovan Karadžić',
		body: ictyTrial,
		date: '2016-03-24',
		address: 'https://www.icty.org/en/case/karadzic',
		history:
			'Largely upheld by the successor tribunal on 20 March 2019, with life in place of 40 years (from memory).'
	},
	kordicTrial: {
		title: kordic,
		body: ictyTrial,
		date: '2001-02-26',
		address: 'https://www.icty.org/en/case/kordic_cerkez',
		history: 'Upheld in large part on appeal (17 December 2004) (from memory).'
	},
	kordicAppeal: {
		title: kordic,
		body: ictyAppeal,
		date: '2004-12-17',
		address: 'https://www.icty.org/en/case/kordic_cerkez'
	},
	krnojelacTrial: {
		title: 'Prosecutor v. Milorad Krnojelac',
		body: ictyTrial,
		date: '2002-03-15',
		address: 'https://www.icty.org/en/case/krnojelac',
		history:
			'On appeal (17 September 2003) convicted of more, and 7½ years became 15 (from memory).'
	},
	krnojelacAppeal: {
		title: 'Prosecutor v. Milorad Krnojelac',
		body: ictyAppeal,
		date: '2003-09-17',
		address: 'https://www.icty.org/en/case/krnojelac'
	},
	krsticTrial: {
		title: 'Prosecutor v. Radislav Krstić',
		body: ictyTrial,
		date: '2001-08-02',
		address: 'https://www.icty.org/en/case/krstic',
		history:
			'On appeal (19 April 2004) the conviction as a principal was replaced by aiding and abetting genocide, and 46 years became 35.'
	},
	krsticAppeal: {
		title: 'Prosecutor v. Radislav Krstić',
		body: ictyAppeal,
		date: '2004-04-19',
		address: 'https://www.icty.org/en/case/krstic'
	},
	kunaracTrial: {
		title: kunarac,
		body: ictyTrial,
		date: '2001-02-22',
		address: 'https://www.icty.org/en/case/kunarac',
		history: 'Upheld on appeal (12 June 2002).'
	},
	kunaracAppeal: {
		title: kunarac,
		body: ictyAppeal,
		date: '2002-06-12',
		address: 'https://www.icty.org/en/case/kunarac'
	},
	kupreskicTrial: {
		title: 'Prosecutor v. Zoran Kupreškić et al.',
		body: ictyTrial,
		date: '2000-01-14',
		address: 'https://www.icty.org/en/case/kupreskic',
		history:
			'Three of the accused were acquitted on appeal (23 October 2001), on the evidence (from memory).'
	},
	kvockaTrial: {
		title: 'Prosecutor v. Miroslav Kvočka et al.',
		body: `${ictyTrial} I`,
		date: '2001-11-02',
		address: 'https://www.icty.org/en/case/kvocka',
		history: 'Largely upheld on appeal (28 February 2005) (from memory).'
	},
	kvockaAppeal: {
		title: 'Prosecutor v. Miroslav Kvočka et al.',
		body: ictyAppeal,
		date: '2005-02-28',
		address: 'https://www.icty.org/en/case/kvocka'
	},
	lukicAppeal: {
		title: 'Prosecutor v. Milan Lukić and Sredoje Lukić',
		body: ictyAppeal,
		date: '2012-12-04',
		address: 'https://www.icty.org/en/case/milan_lukic_sredoje_lukic'
	},
	marticAppeal: {
		title: 'Prosecutor v. Milan Martić',
		body: ictyAppeal,
		date: '2008-10-08',
		address: 'https://www.icty.org/en/case/martic'
	},
	mladicAppeal: {
		title: 'Prosecutor v. Ratko Mladić, MICT-13-56-A',
		body: 'IRMCT Appeals Chamber',
		date: '2021-06-08',
		address: 'https://www.irmct.org/en/cases/mict-13-56'
	},
	popovicTrial: {
		title: 'Prosecutor v. Vujadin Popović et al.',
		body: `${ictyTrial} II`,
		date: '2010-06-10',
		address: 'https://www.icty.org/en/case/popovic',
		history: 'Largely upheld on appeal (30 January 2015) (from memory).'
	},
	popovicAppeal: {
		title: 'Prosecutor v. Vujadin Popović et al.',
		body: ictyAppeal,
		date: '2015-01-30',
		address: 'https://www.icty.org/en/case/popovic'
	},
	sikiricaTrial: {
		title: 'Prosecutor v. Duško Sikirica et al.',
		body: `${ictyTrial} III`,
		date: '2001-09-03',
		address: 'https://www.icty.org/en/case/sikirica',
		history:
			'Acquitted of genocide by this judgement; the accused then pleaded to persecution (from memory).'
	},
	stakicTrial: {
		title: 'Prosecutor v. Milomir Stakić',
		body: `${ictyTrial} II`,
		date: '2003-07-31',
		address: 'https://www.icty.org/en/case/stakic',
		history: 'On appeal (22 March 2006) his acquittal of genocide was left standing (from memory).'
	},
	stakicAppeal: {
		title: 'Prosecutor v. Milomir Stakić',
		body: ictyAppeal,
		date: '2006-03-22',
		address: 'https://www.icty.org/en/case/stakic'
	},
	seseljAppeal: {
		title: 'Prosecutor v. Vojislav Šešelj',
		body: 'IRMCT Appeals Chamber',
		date: '2018-04-11',
		address: 'https://www.irmct.org/en/cases/mict-16-99'
	},
	tadicJurisdiction: {
		title: 'Prosecutor v. Duško Tadić (interlocutory appeal on jurisdiction)',
		body: ictyAppeal,
		date: '1995-10-02',
		address: 'https://www.icty.org/en/case/tadic'
	},
	tolimirAppeal: {
		title: 'Prosecutor v. Zdravko Tolimir',
		body: ictyAppeal,
		date: '2015-04-08',
		address: 'https://www.icty.org/en/case/tolimir',
		history:
			'This appeal judgement reversed the genocide findings that rested on Žepa, two judges dissenting, and the conviction for conditions of life; it upheld the rest.'
	},

	// International Criminal Tribunal for Rwanda
	akayesu: {
		title: 'Prosecutor v. Jean-Paul Akayesu',
		body: `${ictrTrial} I`,
		date: '1998-09-02',
		address: 'https://unictr.irmct.org/en/cases/ictr-96-04',
		history: 'Convictions upheld on appeal (1 June 2001) (from memory).'
	},
	akayesuAppeal: {
		title: 'Prosecutor v. Jean-Paul Akayesu',
		body: ictrAppeal,
		date: '2001-06-01',
		address: 'https://unictr.irmct.org/en/cases/ictr-96-04'
	},
	bagilishemaTrial: {
		title: 'Prosecutor v. Ignace Bagilishema',
		body: `${ictrTrial} I`,
		date: '2001-06-07',
		address: 'https://unictr.irmct.org/en/cases/ictr-95-1a',
		history: 'Acquitted; upheld on appeal (3 July 2002) (from memory).'
	},
	kayishemaTrial: {
		title: kayishema,
		body: `${ictrTrial} II`,
		date: '1999-05-21',
		address: 'https://unictr.irmct.org/en/cases/ictr-95-01',
		history: 'Upheld on appeal (1 June 2001).'
	},
	kayishemaAppeal: {
		title: kayishema,
		body: ictrAppeal,
		date: '2001-06-01',
		address: 'https://unictr.irmct.org/en/cases/ictr-95-01'
	},
	musemaTrial: {
		title: 'Prosecutor v. Alfred Musema',
		body: `${ictrTrial} I`,
		date: '2000-01-27',
		address: 'https://unictr.irmct.org/en/cases/ictr-96-13',
		history:
			'Conviction for genocide upheld on appeal (16 November 2001); that for rape quashed (from memory).'
	},
	kanyarukigaTrial: {
		title: 'Prosecutor v. Gaspard Kanyarukiga',
		body: `${ictrTrial} II`,
		date: '2010-11-01',
		address: 'https://unictr.irmct.org/en/cases/ictr-02-78',
		history: 'Upheld on appeal (8 May 2012) (from memory).'
	},
	nahimanaAppeal: {
		title: 'Ferdinand Nahimana et al. v. The Prosecutor',
		body: ictrAppeal,
		date: '2007-11-28',
		address: 'https://unictr.irmct.org/en/cases/ictr-99-52'
	},
	nchamihigoAppeal: {
		title: 'Siméon Nchamihigo v. The Prosecutor',
		body: ictrAppeal,
		date: '2010-03-18',
		address: 'https://unictr.irmct.org/en/cases/ictr-01-63'
	},
	niyitegekaAppeal: {
		title: 'Eliézer Niyitegeka v. The Prosecutor',
		body: ictrAppeal,
		date: '2004-07-09',
		address: 'https://unictr.irmct.org/en/cases/ictr-96-14'
	},
	ntakirutimanaAppeal: {
		title: 'Prosecutor v. Elizaphan Ntakirutimana and Gérard Ntakirutimana',
		body: ictrAppeal,
		date: '2004-12-13',
		address: 'https://unictr.irmct.org/en/cases/ictr-96-10'
	},
	rutagandaTrial: {
		title: 'Prosecutor v. Georges Anderson Nderubumwe Rutaganda',
		body: `${ictrTrial} I`,
		date: '1999-12-06',
		address: 'https://unictr.irmct.org/en/cases/ictr-96-03',
		history: 'Conviction for genocide upheld on appeal (26 May 2003) (from memory).'
	},
	semanzaTrial: {
		title: 'Prosecutor v. Laurent Semanza',
		body: `${ictrTrial} III`,
		date: '2003-05-15',
		address: 'https://unictr.irmct.org/en/cases/ictr-97-20',
		history: 'Upheld in part and raised on appeal (20 May 2005) (from memory).'
	},
	semanzaAppeal: {
		title: 'Laurent Semanza v. The Prosecutor',
		body: ictrAppeal,
		date: '2005-05-20',
		address: 'https://unictr.irmct.org/en/cases/ictr-97-20'
	},
	seromba: {
		title: 'Prosecutor v. Athanase Seromba',
		body: ictrAppeal,
		date: '2008-03-12',
		address: 'https://unictr.irmct.org/en/cases/ictr-01-66'
	},
	simbaAppeal: {
		title: 'Aloys Simba v. The Prosecutor',
		body: ictrAppeal,
		date: '2007-11-27',
		address: 'https://unictr.irmct.org/en/cases/ictr-01-76'
	},

	// International Criminal Court
	alBashirWarrant: {
		title: `${alBashir} (first warrant decision), ICC-02/05-01/09-3`,
		body: `${iccPreTrial} I`,
		date: '2009-03-04',
		address: 'https://www.icc-cpi.int/darfur/albashir',
		history:
			'Reversed on the standard of proof by the Appeals Chamber (3 February 2010); three counts of genocide followed on 12 July 2010. No trial has been held.'
	},
	alBashirAppeal: {
		title: `${alBashir} (warrant appeal), ICC-02/05-01/09-73`,
		body: iccAppeal,
		date: '2010-02-03',
		address: 'https://www.icc-cpi.int/darfur/albashir'
	},
	alBashirSecondWarrant: {
		title: `${alBashir} (second warrant decision), ICC-02/05-01/09-94`,
		body: `${iccPreTrial} I`,
		date: '2010-07-12',
		address: 'https://www.icc-cpi.int/darfur/albashir'
	},
	bangladeshMyanmar: {
		title:
			'Request under Regulation 46(3) of the Regulations of the Court (Bangladesh/Myanmar), ICC-RoC46(3)-01/18-37',
		body: `${iccPreTrial} I`,
		date: '2018-09-06',
		address: 'https://www.icc-cpi.int/bangladesh-myanmar',
		history: 'An investigation was authorised on 14 November 2019 (from memory).'
	},
	bembaConfirmation: {
		title: 'Prosecutor v. Jean-Pierre Bemba Gombo (confirmation of charges), ICC-01/05-01/08-424',
		body: `${iccPreTrial} II`,
		date: '2009-06-15',
		address: 'https://www.icc-cpi.int/car/bemba',
		history: 'Convicted at trial and acquitted on appeal on 8 June 2018, not on this point.'
	},
	bembaTrial: {
		title: 'Prosecutor v. Jean-Pierre Bemba Gombo, ICC-01/05-01/08-3343',
		body: `${iccTrial} III`,
		date: '2016-03-21',
		address: 'https://www.icc-cpi.int/car/bemba',
		history:
			'Reversed: acquitted on appeal by a majority on 8 June 2018, on the scope of the charges and the measures a commander must take, not on the contextual elements.'
	},
	bembaAppeal: {
		title: 'Prosecutor v. Jean-Pierre Bemba Gombo (appeal against conviction)',
		body: iccAppeal,
		date: '2018-06-08',
		address: 'https://www.icc-cpi.int/car/bemba'
	},
	burundi: {
		title: 'Situation in the Republic of Burundi (authorisation), ICC-01/17-9-Red',
		body: `${iccPreTrial} III`,
		date: '2017-10-25',
		address: 'https://www.icc-cpi.int/burundi'
	},
	gbagboConfirmation: {
		title: 'Prosecutor v. Laurent Gbagbo (confirmation of charges), ICC-02/11-01/11-656-Red',
		body: `${iccPreTrial} I`,
		date: '2014-06-12',
		address: 'https://www.icc-cpi.int/cdi/gbagbo-goude',
		history: 'Acquitted at trial (15 January 2019), upheld on appeal (31 March 2021) (from memory).'
	},
	katangaConfirmation: {
		title:
			'Prosecutor v. Germain Katanga and Mathieu Ngudjolo Chui (confirmation of charges), ICC-01/04-01/07-717',
		body: `${iccPreTrial} I`,
		date: '2008-09-30',
		address: 'https://www.icc-cpi.int/drc/katanga',
		history: 'Ngudjolo was acquitted in 2012, upheld in 2015 (from memory).'
	},
	katangaTrial: {
		title: 'Prosecutor v. Germain Katanga, ICC-01/04-01/07-3436',
		body: `${iccTrial} II`,
		date: '2014-03-07',
		address: 'https://www.icc-cpi.int/drc/katanga',
		history: 'Final: both sides withdrew their appeals in June 2014 (from memory).'
	},
	kenya: {
		title: 'Situation in the Republic of Kenya (authorisation), ICC-01/09-19-Corr',
		body: `${iccPreTrial} II`,
		date: '2010-03-31',
		address: 'https://www.icc-cpi.int/kenya',
		history: 'Of the cases that came of it none ended in a conviction (from memory).'
	},
	ntagandaTrial: {
		title: 'Prosecutor v. Bosco Ntaganda, ICC-01/04-02/06-2359',
		body: `${iccTrial} VI`,
		date: '2019-07-08',
		address: 'https://www.icc-cpi.int/drc/ntaganda',
		history: 'Upheld on appeal (30 March 2021) (from memory).'
	},
	ongwenTrial: {
		title: 'Prosecutor v. Dominic Ongwen, ICC-02/04-01/15-1762',
		body: `${iccTrial} IX`,
		date: '2021-02-04',
		address: 'https://www.icc-cpi.int/uganda/ongwen',
		history: 'Convictions confirmed on appeal (15 December 2022).'
	},
	ongwenAppeal: {
		title: 'Prosecutor v. Dominic Ongwen, ICC-02/04-01/15-2022',
		body: iccAppeal,
		date: '2022-12-15',
		address: 'https://www.icc-cpi.int/uganda/ongwen'
	},
	rutoConfirmation: {
		title:
			'Prosecutor v. William Samoei Ruto, Henry Kiprono Kosgey and Joshua Arap Sang (confirmation of charges), ICC-01/09-01/11-373',
		body: `${iccPreTrial} II`,
		date: '2012-01-23',
		address: 'https://www.icc-cpi.int/kenya/rutosang',
		history:
			'The charges against Kosgey were not confirmed; the case against Ruto and Sang was ended at trial without a conviction on 5 April 2016 (from memory).'
	},

	// Other courts
	eichmann: {
		title: 'Attorney-General v. Adolf Eichmann',
		body: 'District Court of Jerusalem',
		date: '1961-12-12',
		address: 'https://www.nizkor.org/judgment-51-eichmann-adolf/',
		history: 'Upheld by the Supreme Court of Israel on 29 May 1962 (from memory).'
	},
	rusha: {
		title: 'United States v. Ulrich Greifelt et al. (the RuSHA case)',
		body: 'US Military Tribunal at Nuremberg',
		date: '1948-03-10',
		address: 'https://phdn.org/archives/www.mazal.org/archive/nmt/04/NMT04-C001.htm'
	},
	ecccClosingOrder: {
		title: 'Case 002, closing order',
		body: 'ECCC Co-Investigating Judges',
		date: '2010-09-15',
		address: 'https://www.eccc.gov.kh/en/case/topic/2',
		history: 'Led to the judgment in case 002/02 of 16 November 2018.'
	},
	ecccTrial: {
		title: 'Case 002/02, Nuon Chea and Khieu Samphân',
		body: 'ECCC Trial Chamber',
		date: '2018-11-16',
		address: 'https://www.eccc.gov.kh/en/case/topic/2',
		history:
			'Conviction of Khieu Samphân for genocide of the Vietnamese affirmed by the Supreme Court Chamber on 22 September 2022.'
	},

	// United Nations bodies
	darfur: {
		title: 'Report of the International Commission of Inquiry on Darfur',
		body: 'International Commission of Inquiry on Darfur',
		date: '2005-01-25',
		address: 'https://www.un.org/ruleoflaw/files/com_inq_darfur.pdf'
	},
	dprkInquiry: {
		title:
			'Report of the detailed findings of the commission of inquiry on human rights in the DPRK, A/HRC/25/CRP.1',
		body: 'UN Commission of Inquiry on the DPRK',
		date: '2014-02-07',
		address: 'https://www.ohchr.org/en/hr-bodies/hrc/co-idprk/commission-inquiryon-h-rin-dprk'
	},
	elementsDrafting: {
		title: 'Drafting of Article 6(e) of the Elements of Crimes, as told in Lee (ed.), 2001',
		body: 'Preparatory Commission for the ICC',
		date: '2000-06-30'
	},
	// Adopted during the session that ended on this day.
	draftCode: {
		title:
			'Draft Code of Crimes against the Peace and Security of Mankind, commentary to Article 17',
		body: 'International Law Commission',
		date: '1996-07-26',
		address: 'https://legal.un.org/ilc/guide/7_4.shtml'
	},
	crimesAgainstHumanityArticles: {
		title: 'Draft articles on prevention and punishment of crimes against humanity',
		body: 'International Law Commission',
		date: '2019-08-09',
		address: 'https://legal.un.org/ilc/guide/7_7.shtml'
	},
	resolution96: {
		title: 'General Assembly resolution 96 (I), The Crime of Genocide',
		body: 'UN General Assembly',
		date: '1946-12-11',
		address: 'https://www.un.org/documents/ga/res/1/ares1.htm'
	},
	resolution260: {
		title: 'General Assembly resolution 260 A (III), adoption of the Genocide Convention',
		body: 'UN General Assembly',
		date: '1948-12-09',
		address: 'https://www.un.org/documents/ga/res/3/ares3.htm'
	},
	sixthCommittee: {
		title: 'Genocide Convention, drafting: the vote on political groups',
		body: 'Sixth Committee of the UN General Assembly',
		date: '1948-11-29',
		address: 'https://history.state.gov/historicaldocuments/frus1948v01p1/d186'
	}
} as const satisfies Record<string, Decision>;
