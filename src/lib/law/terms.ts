import type { TermOfArt } from '#lib/domain/law-book.ts';

/** Terms of art, courts and instruments by the names that lawyers use for them. */
export const terms: TermOfArt[] = [
	{
		said: ['dolus specialis', 'special intent', 'specific intent', 'genocidal intent'],
		means: ['intent to destroy', 'special intent', 'specific intent']
	},
	{ said: ['mens rea', 'mental state'], means: ['mental element', 'intent and knowledge'] },
	{ said: ['actus reus', 'guilty act'], means: ['any of the following acts'] },
	{ said: ['dolus eventualis', 'recklessness'], means: ['ordinary course of events', 'likely'] },
	{ said: ['R2P', 'RtoP'], means: ['responsibility to protect'] },
	{
		said: ['jus cogens', 'ius cogens', 'peremptory norm'],
		means: ['crime under international law', 'peremptory norm']
	},
	{
		said: ['nullum crimen', 'legality', 'retroactivity'],
		means: ['nullum crimen sine lege', 'strictly construed']
	},
	{ said: ['ratione materiae'], means: ['crimes within the jurisdiction'] },
	{ said: ['ratione temporis'], means: ['jurisdiction ratione temporis', 'entry into force'] },
	{ said: ['in dubio pro reo', 'burden of proof', 'onus'], means: ['presumption of innocence'] },
	{
		said: ['JCE', 'joint criminal enterprise'],
		means: ['common purpose', 'joint criminal enterprise']
	},
	{
		said: ['command responsibility'],
		means: ['responsibility of commanders', 'command responsibility']
	},
	{ said: ['refoulement'], means: ['forcibly returned', 'repatriated', 'refoulement'] },
	{ said: ['CAH'], means: ['crimes against humanity'] },
	{ said: ['SGBV', 'CRSV'], means: ['sexual violence'] },
	{ said: ['FGM'], means: ['mutilation'] },
	{
		said: ['contextual elements', 'chapeau elements'],
		means: ['contextual elements', 'attack directed']
	},

	{ said: ['AC', 'appeal judgment', 'AJ'], means: ['Appeals Chamber'] },
	{ said: ['TC', 'trial judgment', 'TJ'], means: ['Trial Chamber'] },
	{ said: ['PTC', 'Pretrial Chamber'], means: ['Pre-Trial Chamber'] },
	{ said: ['ICJ', 'World Court'], means: ['International Court of Justice', 'ICJ'] },
	{ said: ['International Criminal Court'], means: ['ICC', 'International Criminal Court'] },
	{ said: ['ICTY', 'International Criminal Tribunal for the former Yugoslavia'], means: ['ICTY'] },
	{ said: ['ICTR', 'International Criminal Tribunal for Rwanda'], means: ['ICTR'] },
	{ said: ['IRMCT', 'MICT', 'Residual Mechanism'], means: ['IRMCT', 'MICT'] },
	{ said: ['ECCC', 'Khmer Rouge Tribunal'], means: ['ECCC', 'Cambodia'] },
	{ said: ['NMT', 'IMT'], means: ['Nuremberg'] },
	{ said: ['COI'], means: ['Commission of Inquiry'] },
	{ said: ['ILC'], means: ['International Law Commission'] },
	{ said: ['UNSC', 'UNSCR'], means: ['Security Council'] },
	{ said: ['UNGA'], means: ['General Assembly'] },
	{ said: ['HRC', 'UNHRC'], means: ['Human Rights Council'] },
	{ said: ['CPPCG'], means: ['Genocide Convention'] },
	{ said: ['DPRK'], means: ['North Korea', 'DPRK'] },
	{
		said: ['Bosnia v. Serbia', 'Bosnian Genocide case', 'BiH v. Serbia'],
		means: ['Bosnia and Herzegovina v. Serbia and Montenegro']
	},
	{ said: ['Darfur Commission', 'ICID'], means: ['Commission of Inquiry on Darfur'] }
];
