import type { Authority } from '#lib/domain/authority.ts';

/** A judgment, decision or report: the part that its several holdings share. */
type Decision = Pick<Authority, 'title' | 'body' | 'date'>;

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

/** Each with the ICC's document number where it has one: a suspect often has several decisions. */
export const decisions = {
	// International Court of Justice
	bosniaSerbia: {
		title: `${genocideCase} (Bosnia and Herzegovina v. Serbia and Montenegro)`,
		body: icj,
		date: '2007-02-26'
	},
	croatiaSerbia: {
		title: `${genocideCase} (Croatia v. Serbia)`,
		body: icj,
		date: '2015-02-03'
	},
	occupiedTerritory: {
		title:
			'Legal Consequences arising from the Policies and Practices of Israel in the Occupied Palestinian Territory, including East Jerusalem (Advisory Opinion)',
		body: icj,
		date: '2024-07-19'
	},

	// International Criminal Tribunal for the former Yugoslavia
	blagojevicTrial: {
		title: 'Prosecutor v. Vidoje Blagojević and Dragan Jokić',
		body: `${ictyTrial} I`,
		date: '2005-01-17'
	},
	blaskicTrial: {
		title: 'Prosecutor v. Tihomir Blaškić',
		body: `${ictyTrial} I`,
		date: '2000-03-03'
	},
	blaskicAppeal: {
		title: 'Prosecutor v. Tihomir Blaškić',
		body: ictyAppeal,
		date: '2004-07-29'
	},
	brdjaninTrial: {
		title: 'Prosecutor v. Radoslav Brđanin',
		body: `${ictyTrial} II`,
		date: '2004-09-01'
	},
	jelisicTrial: {
		title: 'Prosecutor v. Goran Jelisić',
		body: `${ictyTrial} I`,
		date: '1999-12-14'
	},
	jelisicAppeal: { title: 'Prosecutor v. Goran Jelisić', body: ictyAppeal, date: '2001-07-05' },
	karadzicTrial: { title: 'Prosecutor v. Radovan Karadžić', body: ictyTrial, date: '2016-03-24' },
	kordicTrial: { title: kordic, body: ictyTrial, date: '2001-02-26' },
	kordicAppeal: { title: kordic, body: ictyAppeal, date: '2004-12-17' },
	krnojelacTrial: { title: 'Prosecutor v. Milorad Krnojelac', body: ictyTrial, date: '2002-03-15' },
	krnojelacAppeal: {
		title: 'Prosecutor v. Milorad Krnojelac',
		body: ictyAppeal,
		date: '2003-09-17'
	},
	krsticTrial: { title: 'Prosecutor v. Radislav Krstić', body: ictyTrial, date: '2001-08-02' },
	krsticAppeal: { title: 'Prosecutor v. Radislav Krstić', body: ictyAppeal, date: '2004-04-19' },
	kunaracTrial: { title: kunarac, body: ictyTrial, date: '2001-02-22' },
	kunaracAppeal: { title: kunarac, body: ictyAppeal, date: '2002-06-12' },
	kupreskicTrial: {
		title: 'Prosecutor v. Zoran Kupreškić et al.',
		body: ictyTrial,
		date: '2000-01-14'
	},
	kvockaAppeal: {
		title: 'Prosecutor v. Miroslav Kvočka et al.',
		body: ictyAppeal,
		date: '2005-02-28'
	},
	lukicAppeal: {
		title: 'Prosecutor v. Milan Lukić and Sredoje Lukić',
		body: ictyAppeal,
		date: '2012-12-04'
	},
	popovicTrial: {
		title: 'Prosecutor v. Vujadin Popović et al.',
		body: `${ictyTrial} II`,
		date: '2010-06-10'
	},
	popovicAppeal: {
		title: 'Prosecutor v. Vujadin Popović et al.',
		body: ictyAppeal,
		date: '2015-01-30'
	},
	sikiricaTrial: {
		title: 'Prosecutor v. Duško Sikirica et al.',
		body: `${ictyTrial} III`,
		date: '2001-09-03'
	},
	stakicTrial: {
		title: 'Prosecutor v. Milomir Stakić',
		body: `${ictyTrial} II`,
		date: '2003-07-31'
	},
	stakicAppeal: { title: 'Prosecutor v. Milomir Stakić', body: ictyAppeal, date: '2006-03-22' },
	tadicJurisdiction: {
		title: 'Prosecutor v. Duško Tadić (interlocutory appeal on jurisdiction)',
		body: ictyAppeal,
		date: '1995-10-02'
	},
	tolimirAppeal: { title: 'Prosecutor v. Zdravko Tolimir', body: ictyAppeal, date: '2015-04-08' },

	// International Criminal Tribunal for Rwanda
	akayesu: {
		title: 'Prosecutor v. Jean-Paul Akayesu',
		body: `${ictrTrial} I`,
		date: '1998-09-02'
	},
	bagilishemaTrial: {
		title: 'Prosecutor v. Ignace Bagilishema',
		body: `${ictrTrial} I`,
		date: '2001-06-07'
	},
	kayishemaTrial: { title: kayishema, body: `${ictrTrial} II`, date: '1999-05-21' },
	kayishemaAppeal: { title: kayishema, body: ictrAppeal, date: '2001-06-01' },
	musemaTrial: {
		title: 'Prosecutor v. Alfred Musema',
		body: `${ictrTrial} I`,
		date: '2000-01-27'
	},
	nahimanaAppeal: {
		title: 'Ferdinand Nahimana et al. v. The Prosecutor',
		body: ictrAppeal,
		date: '2007-11-28'
	},
	nchamihigoAppeal: {
		title: 'Siméon Nchamihigo v. The Prosecutor',
		body: ictrAppeal,
		date: '2010-03-18'
	},
	niyitegekaAppeal: {
		title: 'Eliézer Niyitegeka v. The Prosecutor',
		body: ictrAppeal,
		date: '2004-07-09'
	},
	ntakirutimanaAppeal: {
		title: 'Prosecutor v. Elizaphan Ntakirutimana and Gérard Ntakirutimana',
		body: ictrAppeal,
		date: '2004-12-13'
	},
	rutagandaTrial: {
		title: 'Prosecutor v. Georges Anderson Nderubumwe Rutaganda',
		body: `${ictrTrial} I`,
		date: '1999-12-06'
	},
	semanzaTrial: {
		title: 'Prosecutor v. Laurent Semanza',
		body: `${ictrTrial} III`,
		date: '2003-05-15'
	},
	semanzaAppeal: {
		title: 'Laurent Semanza v. The Prosecutor',
		body: ictrAppeal,
		date: '2005-05-20'
	},
	seromba: { title: 'Prosecutor v. Athanase Seromba', body: ictrAppeal, date: '2008-03-12' },
	simbaAppeal: {
		title: 'Aloys Simba v. The Prosecutor',
		body: ictrAppeal,
		date: '2007-11-27'
	},

	// International Criminal Court
	alBashirWarrant: {
		title: `${alBashir} (first warrant decision), ICC-02/05-01/09-3`,
		body: `${iccPreTrial} I`,
		date: '2009-03-04'
	},
	alBashirAppeal: {
		title: `${alBashir} (warrant appeal), ICC-02/05-01/09-73`,
		body: iccAppeal,
		date: '2010-02-03'
	},
	alBashirSecondWarrant: {
		title: `${alBashir} (second warrant decision), ICC-02/05-01/09-94`,
		body: `${iccPreTrial} I`,
		date: '2010-07-12'
	},
	bangladeshMyanmar: {
		title:
			'Request under Regulation 46(3) of the Regulations of the Court (Bangladesh/Myanmar), ICC-RoC46(3)-01/18-37',
		body: `${iccPreTrial} I`,
		date: '2018-09-06'
	},
	bembaConfirmation: {
		title: 'Prosecutor v. Jean-Pierre Bemba Gombo (confirmation of charges), ICC-01/05-01/08-424',
		body: `${iccPreTrial} II`,
		date: '2009-06-15'
	},
	bembaTrial: {
		title: 'Prosecutor v. Jean-Pierre Bemba Gombo, ICC-01/05-01/08-3343',
		body: `${iccTrial} III`,
		date: '2016-03-21'
	},
	burundi: {
		title: 'Situation in the Republic of Burundi (authorisation), ICC-01/17-9-Red',
		body: `${iccPreTrial} III`,
		date: '2017-10-25'
	},
	gbagboConfirmation: {
		title: 'Prosecutor v. Laurent Gbagbo (confirmation of charges), ICC-02/11-01/11-656-Red',
		body: `${iccPreTrial} I`,
		date: '2014-06-12'
	},
	katangaConfirmation: {
		title:
			'Prosecutor v. Germain Katanga and Mathieu Ngudjolo Chui (confirmation of charges), ICC-01/04-01/07-717',
		body: `${iccPreTrial} I`,
		date: '2008-09-30'
	},
	katangaTrial: {
		title: 'Prosecutor v. Germain Katanga, ICC-01/04-01/07-3436',
		body: `${iccTrial} II`,
		date: '2014-03-07'
	},
	kenya: {
		title: 'Situation in the Republic of Kenya (authorisation), ICC-01/09-19-Corr',
		body: `${iccPreTrial} II`,
		date: '2010-03-31'
	},
	ntagandaTrial: {
		title: 'Prosecutor v. Bosco Ntaganda, ICC-01/04-02/06-2359',
		body: `${iccTrial} VI`,
		date: '2019-07-08'
	},
	ongwenTrial: {
		title: 'Prosecutor v. Dominic Ongwen, ICC-02/04-01/15-1762',
		body: `${iccTrial} IX`,
		date: '2021-02-04'
	},
	ongwenAppeal: {
		title: 'Prosecutor v. Dominic Ongwen, ICC-02/04-01/15-2022',
		body: iccAppeal,
		date: '2022-12-15'
	},
	rutoConfirmation: {
		title:
			'Prosecutor v. William Samoei Ruto, Henry Kiprono Kosgey and Joshua Arap Sang (confirmation of charges)',
		body: `${iccPreTrial} II`,
		date: '2012-01-23'
	},

	// Other courts
	eichmann: {
		title: 'Attorney-General v. Adolf Eichmann',
		body: 'District Court of Jerusalem',
		date: '1961-12-12'
	},
	rusha: {
		title: 'United States v. Ulrich Greifelt et al. (the RuSHA case)',
		body: 'US Military Tribunal at Nuremberg',
		date: '1948-03-10'
	},

	// United Nations bodies
	darfur: {
		title: 'Report of the International Commission of Inquiry on Darfur',
		body: 'International Commission of Inquiry on Darfur',
		date: '2005-01-25'
	},
	dprkInquiry: {
		title:
			'Report of the detailed findings of the commission of inquiry on human rights in the DPRK, A/HRC/25/CRP.1',
		body: 'UN Commission of Inquiry on the DPRK',
		date: '2014-02-07'
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
		date: '1996-07-26'
	},
	resolution96: {
		title: 'General Assembly resolution 96 (I), The Crime of Genocide',
		body: 'UN General Assembly',
		date: '1946-12-11'
	},
	sixthCommittee: {
		title: 'Genocide Convention, drafting: the vote on political groups',
		body: 'Sixth Committee of the UN General Assembly',
		date: '1948-11-29'
	}
} as const satisfies Record<string, Decision>;
