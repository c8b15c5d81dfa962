import type { Bearing } from '#lib/domain/case.ts';

/** How paragraphs 5–15 bear on the elements of each count. */
export const bearings = [
	{
		evidence: 'E14',
		count: 'I',
		element: 'genocide/chapeau/intent',
		direction: 'context',
		why: 'It shows how much work and legal training stand behind the one legal analysis cited for religious grounds, not what that analysis found.'
	},
	{
		evidence: 'E15',
		count: 'I',
		element: 'genocide/chapeau/intent',
		direction: 'context',
		why: 'Lawyers with seven years of research speak of indicators of genocide against Christians, and go no further. Their conclusion is shown; what moves intent is the facts on which it rests.'
	},
	{
		evidence: 'E15',
		count: 'I',
		element: 'genocide/chapeau/group',
		direction: 'context',
		why: 'The report names religious groups, and Christians specifically, as those affected: a group that the Convention lists.'
	},
	{
		evidence: 'E15',
		count: 'I',
		element: 'genocide/chapeau/pattern',
		direction: 'context',
		why: 'Indicators over an unstated time may or may not form one pattern; on the report’s own dating (see the caution) they lie mainly decades back.'
	},
	{
		evidence: 'E15',
		count: 'III',
		element: 'cah/acts/persecution/targeting',
		direction: 'context',
		why: 'Conduct grave enough to be read as an indicator of genocide against Christians would be directed at them by reason of the identity of their group.'
	},
	{
		evidence: 'E15',
		count: 'III',
		element: 'cah/acts/persecution/ground/religious',
		direction: 'context',
		why: 'The report identifies religious groups, Christians in particular, as the target, and religion is one of the listed grounds of persecution.'
	},
	{
		evidence: 'E15',
		count: 'I',
		element: 'genocide/prevention/committed',
		direction: 'context',
		why: 'An organisation speaks of indicators, and did not find that genocide was committed.'
	},
	{
		evidence: 'E16',
		count: 'III',
		element: 'cah/acts/persecution/deprivation',
		direction: 'context',
		why: 'A ranking among countries. It does not say which right was taken from whom, by what act.'
	},
	{
		evidence: 'E16',
		count: 'III',
		element: 'cah/acts/persecution/ground/religious',
		direction: 'context',
		why: 'The rankings go by religion. They do not say of anyone why he was chosen.'
	},
	{
		evidence: 'E16',
		count: 'I',
		element: 'genocide/chapeau/intent',
		direction: 'context',
		why: 'The bodies rank persecution of believers; to be first among persecutors is not to seek the physical destruction of the group.'
	},
	{
		evidence: 'E16',
		count: 'IV',
		element: 'r2p/failure',
		direction: 'context',
		why: 'It is a sign of grave failure towards believers, but violation of religious rights is not by itself one of the four crimes.'
	},
	{
		evidence: 'E17',
		count: 'I',
		element: 'genocide/chapeau/intent',
		direction: 'context',
		why: 'If the policy aims at more than discrimination, the further aim may be to destroy; but this is the author’s claim without a source.'
	},
	{
		evidence: 'E17',
		count: 'III',
		element: 'cah/chapeau/policy',
		direction: 'context',
		why: 'The treatment of believers is called a policy of the State; no order, law or plan is cited to show it.'
	},
	{
		evidence: 'E17',
		count: 'III',
		element: 'cah/acts/persecution',
		direction: 'context',
		why: 'It implies that persecution at least is made out, yet as a premise for saying more; the legal meaning of the word is left aside.'
	},
	{
		evidence: 'E18',
		count: 'I',
		element: 'genocide/acts/killing',
		direction: 'context',
		why: '“Exterminated” is a label: who died, where, when and by whose hand is not told. Killings of believers are told elsewhere (¶7, ¶8).'
	},
	{
		evidence: 'E18',
		count: 'I',
		element: 'genocide/chapeau/part',
		direction: 'context',
		why: 'The word “exterminated” sets no limit and tells of no number; what part of the believers is meant cannot be read from it.'
	},
	{
		evidence: 'E18',
		count: 'I',
		element: 'genocide/chapeau/pattern',
		direction: 'context',
		why: 'The present tense and the general wording suggest repetition, but under the word “exterminated” no act is told that could be compared with another.'
	},
	{
		evidence: 'E18',
		count: 'III',
		element: 'cah/acts/extermination',
		direction: 'context',
		why: 'The article uses the word of the Statute. A word is no killing, and no number, place or date is given.'
	},
	{
		evidence: 'E18',
		count: 'I',
		element: 'genocide/chapeau/group',
		direction: 'context',
		why: '“Religious believers” joins several faiths; whether they are one religious group or several, each to be tested alone, is left open.'
	},
	{
		evidence: 'E19',
		count: 'I',
		element: 'genocide/chapeau/intent',
		direction: 'supports',
		why: 'To kill whole families with the believer would go beyond punishing a belief, and may be a sign of an aim to end those among whom it lives.'
	},
	{
		evidence: 'E19',
		count: 'I',
		element: 'genocide/chapeau/intent',
		direction: 'undermines',
		why: 'Relatives who do not believe are reached as kin: that points to punishment by family, and not to a religious group as such.'
	},
	{
		evidence: 'E19',
		count: 'I',
		element: 'genocide/chapeau/group',
		direction: 'undermines',
		why: 'Those said to be reached are believers and their kin, religious or not: a class drawn by family, of which only a part shares a religion.'
	},
	{
		evidence: 'E19',
		count: 'I',
		element: 'genocide/acts/killing/members',
		direction: 'undermines',
		why: 'For each relative killed who is not a believer, membership of the protected group would have to be shown and is denied by the description.'
	},
	{
		evidence: 'E19',
		count: 'III',
		element: 'cah/acts/persecution/targeting',
		direction: 'supports',
		why: 'Persecution can reach those who are targeted through their link with a group, so that relatives without the faith may be victims.'
	},
	{
		evidence: 'E19',
		count: 'III',
		element: 'cah/chapeau/systematic',
		direction: 'supports',
		why: 'Three generations is given as the measure for all these families: one method, which chance or local excess would not produce.'
	},
	{
		evidence: 'E19',
		count: 'III',
		element: 'cah/acts/persecution/ground/religious',
		direction: 'undermines',
		why: 'Relatives without religion are reached for their family tie, which is not the religious ground.'
	},
	{
		evidence: 'E20',
		count: 'I',
		element: 'genocide/acts/births',
		direction: 'context',
		why: 'Unborn children are counted among the victims. No measure that keeps believers from having children is told: whether an abortion or the death of the mother is meant stays open.'
	},
	{
		evidence: 'E20',
		count: 'I',
		element: 'genocide/acts/births/intended',
		direction: 'context',
		why: 'Nothing says that the aim was to prevent births among believers; the deaths may follow from what is done to the mothers.'
	},
	{
		evidence: 'E20',
		count: 'II',
		element: 'genocide/acts/births',
		direction: 'context',
		why: 'The same harm is alleged here for another reason, the faith of the family, and not for the nationality or race of the father.'
	},
	{
		evidence: 'E21',
		count: 'I',
		element: 'genocide/chapeau/intent',
		direction: 'context',
		why: 'It dates the start of the alleged course of conduct and recalls that another State is said to have set up the regime.'
	},
	{
		evidence: 'E21',
		count: 'I',
		element: 'genocide/state/in-force',
		direction: 'context',
		why: 'Places the beginning in 1945. Whatever was done before the State was bound by the Convention lies outside it.'
	},
	{
		evidence: 'E22',
		count: 'I',
		element: 'genocide/chapeau/group',
		direction: 'supports',
		why: 'It shows that Christians of the north were a known and settled religious community before the alleged crimes began.'
	},
	{
		evidence: 'E23',
		count: 'I',
		element: 'genocide/chapeau/part',
		direction: 'context',
		why: 'It measures the group in one city long ago and says nothing of how many were destroyed rather than fled or gave up the faith.'
	},
	{
		evidence: 'E23',
		count: 'I',
		element: 'genocide/chapeau/group',
		direction: 'supports',
		why: 'The figure shows a religious group that could be counted apart from the rest of the population.'
	},
	{
		evidence: 'E24',
		count: 'I',
		element: 'genocide/chapeau/intent',
		direction: 'supports',
		why: 'The complete disappearance of a once large community, if true, may suggest that its destruction was what was sought.'
	},
	{
		evidence: 'E24',
		count: 'I',
		element: 'genocide/chapeau/intent',
		direction: 'context',
		why: 'Community and culture can be ended without killing the members; an attack on culture alone is not the physical destruction the law requires.'
	},
	{
		evidence: 'E24',
		count: 'I',
		element: 'genocide/chapeau/part',
		direction: 'supports',
		why: 'If every trace is gone, the whole of the group was affected; but how its members ended is not told.'
	},
	{
		evidence: 'E24',
		count: 'I',
		element: 'genocide/chapeau/pattern',
		direction: 'context',
		why: 'Total disappearance suggests conduct repeated everywhere, yet a result is not a pattern of acts, and none is described here.'
	},
	{
		evidence: 'E24',
		count: 'III',
		element: 'cah/acts/persecution/deprivation',
		direction: 'supports',
		why: 'If a religious community and its culture were wiped out, its members were severely denied their freedom of religion; by what acts is not told.'
	},
	{
		evidence: 'E24',
		count: 'I',
		element: 'genocide/state/in-force',
		direction: 'context',
		why: 'Measures a loss from 1945 to today, and does not say how much of it came after the State was bound.'
	},
	{
		evidence: 'E25',
		count: 'I',
		element: 'genocide/chapeau/intent',
		direction: 'context',
		why: 'Names a motive: faith is a danger to the ruler. It would be a reason to destroy those who hold it, and as well a reason to suppress a rival loyalty. A motive alone moves intent neither way.'
	},
	{
		evidence: 'E25',
		count: 'III',
		element: 'cah/acts/persecution/ground/religious',
		direction: 'supports',
		why: 'Faith itself is named as what makes its holders a target, and religion is a listed ground.'
	},
	{
		evidence: 'E25',
		count: 'III',
		element: 'cah/acts/persecution/ground/political',
		direction: 'supports',
		why: 'Believers are said to be attacked for the threat that they are to the ruler’s authority: a disloyalty is ascribed to them, which is a political ground.'
	},
	{
		evidence: 'E25',
		count: 'III',
		element: 'cah/chapeau/policy',
		direction: 'context',
		why: 'Names a motive: faith is seen as a threat. A motive may explain a policy, and does not show one.'
	},
	{
		evidence: 'E26',
		count: 'I',
		element: 'genocide/chapeau/intent',
		direction: 'context',
		why: 'It states the conclusion that has to be proved; without facts of its own it adds nothing to the proof of intent.'
	},
	{
		evidence: 'E26',
		count: 'I',
		element: 'genocide/chapeau/pattern',
		direction: 'context',
		why: 'It alleges one continuous course against the same group over decades, which would be a manifest pattern if the acts were shown.'
	},
	{
		evidence: 'E26',
		count: 'I',
		element: 'genocide/chapeau/group',
		direction: 'context',
		why: 'By adding “and their families” it describes victims wider than the religious group and leaves unclear who belongs to it.'
	},
	{
		evidence: 'E27',
		count: 'I',
		element: 'genocide/chapeau/intent',
		direction: 'context',
		why: 'Announces that intent will be inferred from signs, and so that no plan, order or declaration is at hand. How strong the inference is depends on the facts that follow.'
	},
	{
		evidence: 'E28',
		count: 'I',
		element: 'genocide/chapeau/intent',
		direction: 'supports',
		why: 'The author says that agents who have testified had the task to “eliminate” Christian groups: the nearest thing to an order in the article.'
	},
	{
		evidence: 'E28',
		count: 'I',
		element: 'genocide/chapeau/intent',
		direction: 'context',
		why: 'To eliminate a group may mean to break up its meetings and arrest its members; one translated word does not settle that destruction was meant.'
	},
	{
		evidence: 'E28',
		count: 'I',
		element: 'genocide/chapeau/group',
		direction: 'supports',
		why: 'As the author describes it the task was defined by faith: Christian groups are what the agents were to find.'
	},
	{
		evidence: 'E28',
		count: 'I',
		element: 'genocide/chapeau/pattern',
		direction: 'supports',
		why: 'A task given to police and security agents against groups of one faith would mean conduct of the same kind against the same group; what was done under it is not told here.'
	},
	{
		evidence: 'E28',
		count: 'III',
		element: 'cah/chapeau/policy',
		direction: 'supports',
		why: 'A specific task given to State police and security agents would be active promotion of conduct against believers by the State itself.'
	},
	{
		evidence: 'E28',
		count: 'III',
		element: 'cah/acts/persecution/targeting',
		direction: 'supports',
		why: 'Agents with the task to find and “eliminate” Christian groups would be set on people by reason of the identity of their group.'
	},
	{
		evidence: 'E28',
		count: 'III',
		element: 'cah/chapeau/systematic',
		direction: 'supports',
		why: 'Agents assigned to one kind of target would show organization and method rather than random acts.'
	},
	{
		evidence: 'E28',
		count: 'III',
		element: 'cah/chapeau/knowledge',
		direction: 'supports',
		why: 'Agents who held this task would have known that what they did to believers was part of something wider than their own case.'
	},
	{
		evidence: 'E28',
		count: 'I',
		element: 'genocide/forms/conspiracy',
		direction: 'context',
		why: 'A task given to agents is an order from above, and tells of no agreement.'
	},
	{
		evidence: 'E28',
		count: 'I',
		element: 'genocide/state/attributable',
		direction: 'supports',
		why: 'Police and security agents are organs of the State, and the task is said to have been given to them as such.'
	},
	{
		evidence: 'E28',
		count: 'I',
		element: 'genocide/state/intent',
		direction: 'supports',
		why: 'The task to find and “eliminate” is ascribed to agents of the State, so that whatever intent lies in it would be held by them.'
	},
	{
		evidence: 'E28',
		count: 'I',
		element: 'genocide/prevention/risk',
		direction: 'supports',
		why: 'What its own security agents were set to do, the State knew.'
	},
	{
		evidence: 'E28',
		count: 'III',
		element: 'cah/acts/persecution/discriminatory-intent',
		direction: 'supports',
		why: 'Agents whose task is to find one kind of believer choose people for their religion.'
	},
	{
		evidence: 'E28',
		count: 'III',
		element: 'cah/acts/persecution/ground/religious',
		direction: 'supports',
		why: 'Christian groups are what the agents were to find, as the author has it: the task goes by religion.'
	},
	{
		evidence: 'E29',
		count: 'I',
		element: 'genocide/chapeau/intent',
		direction: 'context',
		why: 'Says why believers are watched: religion is held to be the primary threat to security. It singles the group out, and it is a political reason. A motive alone moves intent neither way.'
	},
	{
		evidence: 'E29',
		count: 'III',
		element: 'cah/acts/persecution/ground/political',
		direction: 'supports',
		why: 'Believers are treated as enemies of the State’s security, so the ground is political as well as religious.'
	},
	{
		evidence: 'E29',
		count: 'III',
		element: 'cah/acts/persecution/ground/religious',
		direction: 'supports',
		why: 'It is religion, and one faith above others, that is classed as the threat.'
	},
	{
		evidence: 'E29',
		count: 'III',
		element: 'cah/chapeau/policy',
		direction: 'context',
		why: 'Tells why believers are watched. That is a reason, held by agents to be the regime’s; a motive may explain a policy, and does not show one.'
	},
	{
		evidence: 'E29',
		count: 'III',
		element: 'cah/acts/persecution/ground/religious',
		direction: 'context',
		why: 'If believers are dealt with as a danger to security, the authorities’ ground may be supposed disloyalty and not religion in itself.'
	},
	{
		evidence: 'E29',
		count: 'I',
		element: 'genocide/chapeau/group',
		direction: 'supports',
		why: 'As the agents testify, those in power see a class of people marked by religion, and by one faith above all.'
	},
	{
		evidence: 'E30',
		count: 'I',
		element: 'genocide/chapeau/intent',
		direction: 'supports',
		why: 'Among people returned for the same flight, those in touch with missionaries and churches fare worst: to choose by religious contact may be a sign that the group is the target.'
	},
	{
		evidence: 'E30',
		count: 'I',
		element: 'genocide/chapeau/intent',
		direction: 'undermines',
		why: 'Punishment graded by contact, with all returnees punished, looks like a penal policy against foreign influence rather than an aim to destroy a group.'
	},
	{
		evidence: 'E30',
		count: 'I',
		element: 'genocide/chapeau/group',
		direction: 'undermines',
		why: 'What is punished most harshly is contact with missionaries and churches: people are sorted by what they did, and whoever met a church need not belong to one.'
	},
	{
		evidence: 'E30',
		count: 'II',
		element: 'genocide/chapeau/intent',
		direction: 'context',
		why: 'Makes contact with churches the reason for the harshest treatment. Of children with Chinese fathers it says nothing.'
	},
	{
		evidence: 'E30',
		count: 'III',
		element: 'cah/acts/persecution/targeting',
		direction: 'supports',
		why: 'Returnees are treated more harshly because of their link with churches, which is selection by reason of the group’s identity.'
	},
	{
		evidence: 'E30',
		count: 'III',
		element: 'cah/acts/persecution/in-fact',
		direction: 'supports',
		why: 'Among people returned for the same flight, those with church contact are treated worse than the rest.'
	},
	{
		evidence: 'E30',
		count: 'III',
		element: 'cah/acts/persecution/discriminatory-intent',
		direction: 'supports',
		why: 'Among people returned for the same flight, those with church contact are chosen for the harshest punishment.'
	},
	{
		evidence: 'E31',
		count: 'I',
		element: 'genocide/acts/harm',
		direction: 'supports',
		why: 'Torture is serious bodily and mental harm, and the source cited concerns people punished in connection with religion.'
	},
	{
		evidence: 'E31',
		count: 'I',
		element: 'genocide/acts/harm/members',
		direction: 'undermines',
		why: 'They are tortured in order to find out whether they had religious contact, so many who are harmed may not be believers.'
	},
	{
		evidence: 'E31',
		count: 'III',
		element: 'cah/acts/torture',
		direction: 'supports',
		why: 'Severe pain inflicted on people in the custody of State agents after their return is what the element describes.'
	},
	{
		evidence: 'E31',
		count: 'III',
		element: 'cah/chapeau/attack',
		direction: 'supports',
		why: 'It is described as what happens to such returnees in general, which amounts to the multiple commission of a listed act.'
	},
	{
		evidence: 'E31',
		count: 'III',
		element: 'cah/acts/persecution/targeting',
		direction: 'undermines',
		why: 'The torture comes before the authorities know of any religious contact, so on this account it may fall on all who are returned.'
	},
	{
		evidence: 'E31',
		count: 'I',
		element: 'genocide/acts/harm/threatens',
		direction: 'context',
		why: 'Torture of those who were sent back is grave harm to them. That it threatened the survival of the group is not told.'
	},
	{
		evidence: 'E31',
		count: 'III',
		element: 'cah/acts/torture/purpose',
		direction: 'supports',
		why: 'The returned are tortured while they are questioned about contact with religious groups: to obtain information is a listed purpose.'
	},
	{
		evidence: 'E31',
		count: 'III',
		element: 'cah/acts/persecution/in-fact',
		direction: 'undermines',
		why: 'The torture comes before the authorities know of any religious contact, and may fall on all who are returned.'
	},
	{
		evidence: 'E31',
		count: 'III',
		element: 'cah/acts/torture/mental',
		direction: 'supports',
		why: 'Brutal torture of people who are questioned is done on purpose, which is the intent that torture asks for.'
	},
	{
		evidence: 'E31',
		count: 'III',
		element: 'cah/acts/torture/intentional',
		direction: 'supports',
		why: 'Brutal torture of people who are questioned is done on purpose.'
	},
	{
		evidence: 'E32',
		count: 'I',
		element: 'genocide/chapeau/intent',
		direction: 'supports',
		why: 'To question the returned about religion suggests that the authorities seek members of this group out among them.'
	},
	{
		evidence: 'E32',
		count: 'III',
		element: 'cah/chapeau/systematic',
		direction: 'supports',
		why: 'The same questions put to one returned refugee after another would point to a fixed procedure.'
	},
	{
		evidence: 'E32',
		count: 'III',
		element: 'cah/acts/persecution/ground/religious',
		direction: 'supports',
		why: 'What the returned are asked about is contact with religious groups.'
	},
	{
		evidence: 'E32',
		count: 'II',
		element: 'genocide/chapeau/intent',
		direction: 'context',
		why: 'What returnees are asked about, on this account, is religion; the nationality of a child’s father is not mentioned here.'
	},
	{
		evidence: 'E32',
		count: 'I',
		element: 'genocide/state/attributable',
		direction: 'supports',
		why: 'People sent back are questioned by those into whose hands they are given on their return; no office is named.'
	},
	{
		evidence: 'E32',
		count: 'III',
		element: 'cah/acts/torture/purpose',
		direction: 'supports',
		why: 'What they are asked is told: whether they had contact with religious groups. To obtain information is a listed purpose.'
	},
	{
		evidence: 'E33',
		count: 'I',
		element: 'genocide/chapeau/group',
		direction: 'supports',
		why: 'If the perpetrator’s perception counts, those whom the authorities take for Christians are treated as members of the group.'
	},
	{
		evidence: 'E33',
		count: 'I',
		element: 'genocide/chapeau/group',
		direction: 'undermines',
		why: 'Having met a missionary, or being suspected of it, does not make a member; the victims may be a class of suspects, not a religious group.'
	},
	{
		evidence: 'E33',
		count: 'III',
		element: 'cah/acts/persecution/targeting',
		direction: 'supports',
		why: 'Persecution can reach people taken for members of a group, so suspicion of conversion is enough to be targeted.'
	},
	{
		evidence: 'E33',
		count: 'III',
		element: 'cah/acts/imprisonment/gravity',
		direction: 'supports',
		why: 'To hold people for a meeting or a belief, on mere suspicion, goes against basic guarantees of liberty.'
	},
	{
		evidence: 'E33',
		count: 'III',
		element: 'cah/acts/imprisonment/arbitrary',
		direction: 'supports',
		why: 'To hold people for a meeting or a belief, on mere suspicion, is to hold them on no lawful ground.'
	},
	{
		evidence: 'E33',
		count: 'III',
		element: 'cah/acts/persecution/ground/religious',
		direction: 'supports',
		why: 'To have become a Christian, or to be suspected of it, is among the things that count; a religion that is only attributed is a ground too.'
	},
	{
		evidence: 'E34',
		count: 'I',
		element: 'genocide/acts/killing',
		direction: 'supports',
		why: 'It says that some are put to death for conversion or contact with missionaries; no case, number or source is given.'
	},
	{
		evidence: 'E34',
		count: 'I',
		element: 'genocide/chapeau/intent',
		direction: 'supports',
		why: 'To kill for conversion alone, and on suspicion, would show that people die because of the group they joined.'
	},
	{
		evidence: 'E34',
		count: 'I',
		element: 'genocide/chapeau/intent',
		direction: 'undermines',
		why: 'Only some of those who confess or are suspected are killed: to leave others alive is hard to square with an aim to destroy.'
	},
	{
		evidence: 'E34',
		count: 'III',
		element: 'cah/acts/murder',
		direction: 'supports',
		why: 'To kill people for a conversion or a meeting, or on the suspicion of one, is murder, if the facts are shown.'
	},
	{
		evidence: 'E34',
		count: 'III',
		element: 'cah/acts/persecution/connection',
		direction: 'supports',
		why: 'The denial of religious freedom is tied here to killing, which is itself an act listed in Article 7(1).'
	},
	{
		evidence: 'E34',
		count: 'III',
		element: 'cah/acts/extermination/mass-killing',
		direction: 'context',
		why: 'Some suspects are said to be killed, without number or place; that does not show a mass killing of which these deaths are part.'
	},
	{
		evidence: 'E34',
		count: 'III',
		element: 'cah/acts/persecution/equal-gravity',
		direction: 'supports',
		why: 'Killing is the gravest of the listed crimes; some are said to have been killed, without a case.'
	},
	{
		evidence: 'E34',
		count: 'I',
		element: 'genocide/chapeau/pattern',
		direction: 'supports',
		why: 'Told as what happens to those who confess or are suspected, and not as one event: killing of the same kind, for the same reason. It has no note.'
	},
	{
		evidence: 'E34',
		count: 'I',
		element: 'genocide/acts/killing/members',
		direction: 'supports',
		why: 'Whoever confesses a conversion is a member by their own word, and some of these are said to be killed.'
	},
	{
		evidence: 'E34',
		count: 'I',
		element: 'genocide/acts/killing/members',
		direction: 'undermines',
		why: 'To have met a missionary, or to be suspected of it, is enough: some of those killed need not be believers.'
	},
	{
		evidence: 'E35',
		count: 'III',
		element: 'cah/acts/imprisonment',
		direction: 'supports',
		why: 'Confinement for life for belief or contact, with no trial mentioned, is a severe deprivation of liberty against basic rules.'
	},
	{
		evidence: 'E35',
		count: 'III',
		element: 'cah/acts/persecution/deprivation',
		direction: 'supports',
		why: 'To lose liberty for life over a belief or a meeting is a severe deprivation of a fundamental right, if the facts are shown.'
	},
	{
		evidence: 'E35',
		count: 'I',
		element: 'genocide/acts/conditions',
		direction: 'context',
		why: 'It puts people into the camps for life. What they are given to live on there is told elsewhere (¶3, ¶8, ¶24).'
	},
	{
		evidence: 'E35',
		count: 'I',
		element: 'genocide/acts/conditions/calculated',
		direction: 'context',
		why: 'Holding people for life is a way to isolate or exploit them; that the conditions were designed to destroy the group is not shown.'
	},
	{
		evidence: 'E35',
		count: 'III',
		element: 'cah/acts/persecution/equal-gravity',
		direction: 'supports',
		why: 'Liberty lost for life is as grave as the other crimes, and is one of them.'
	},
	{
		evidence: 'E36',
		count: 'I',
		element: 'genocide/chapeau/intent',
		direction: 'supports',
		why: 'Whole families, children included, meet the same fate: generations are reached, and not only the one who acted, which may be a sign of an aim to end the group.'
	},
	{
		evidence: 'E36',
		count: 'I',
		element: 'genocide/chapeau/intent',
		direction: 'undermines',
		why: 'The families suffer for kinship, and the same is threatened to the families of those who flee (¶23): a means of rule that is not kept for a religion.'
	},
	{
		evidence: 'E36',
		count: 'I',
		element: 'genocide/acts/transfer',
		direction: 'undermines',
		why: 'The children go to the camps with their families; they are not moved from their group to another one.'
	},
	{
		evidence: 'E36',
		count: 'III',
		element: 'cah/acts/deportation',
		direction: 'supports',
		why: 'Whole families are moved by coercion from where they live to camps inside the country, which may be forcible transfer.'
	},
	{
		evidence: 'E36',
		count: 'III',
		element: 'cah/acts/imprisonment',
		direction: 'supports',
		why: 'Relatives and children are confined, where they are not killed, for what another person is thought to have done.'
	},
	{
		evidence: 'E36',
		count: 'III',
		element: 'cah/chapeau/civilian',
		direction: 'supports',
		why: 'Families with children are civilians, and they are reached as a matter of rule and not by accident.'
	},
	{
		evidence: 'E36',
		count: 'III',
		element: 'cah/acts/imprisonment/arbitrary',
		direction: 'supports',
		why: 'Relatives and children are held for what another is thought to have done: nothing of their own is the ground.'
	},
	{
		evidence: 'E36',
		count: 'III',
		element: 'cah/acts/deportation/border',
		direction: 'undermines',
		why: 'The families are taken to camps inside the country.'
	},
	{
		evidence: 'E36',
		count: 'III',
		element: 'cah/acts/deportation/displaced',
		direction: 'supports',
		why: 'Whole families are sent away together on the decision of those who hold them, if they are not killed: they have no choice.'
	},
	{
		evidence: 'E36',
		count: 'III',
		element: 'cah/acts/persecution/ground/religious',
		direction: 'undermines',
		why: 'Whole families are reached for kinship with a suspect, which is not the religious ground.'
	},
	{
		evidence: 'E37',
		count: 'I',
		element: 'genocide/chapeau/part',
		direction: 'supports',
		why: 'Tens of thousands would be a substantial number and, depending on a total that is not given, perhaps a substantial share of the Christians in the country.'
	},
	{
		evidence: 'E37',
		count: 'I',
		element: 'genocide/chapeau/part',
		direction: 'context',
		why: 'The figure counts people alive in camps, not people destroyed, and without a total the share of the group cannot be known.'
	},
	{
		evidence: 'E37',
		count: 'III',
		element: 'cah/chapeau/widespread',
		direction: 'supports',
		why: 'Fifty thousand or more prisoners of one faith is large scale by any measure, if the estimate holds.'
	},
	{
		evidence: 'E37',
		count: 'III',
		element: 'cah/acts/imprisonment/deprived',
		direction: 'supports',
		why: 'It is the one number cited for believers who are deprived of their liberty in the camps.'
	},
	{
		evidence: 'E37',
		count: 'IV',
		element: 'r2p/failure',
		direction: 'supports',
		why: 'Mass imprisonment of believers by the State itself is the reverse of protecting its population, if the estimate is sound.'
	},
	{
		evidence: 'E37',
		count: 'III',
		element: 'cah/acts/persecution/targeting',
		direction: 'context',
		why: 'The estimate counts Christians who are in camps; how many of them are there because they are Christians it does not say.'
	},
	{
		evidence: 'E37',
		count: 'I',
		element: 'genocide/state/in-force',
		direction: 'supports',
		why: 'The estimate is of 2006 and speaks of people held then. Not in the article: the State acceded in 1989, seen in stored copies.'
	},
	{
		evidence: 'E37',
		count: 'IV',
		element: 'r2p/state/risk',
		direction: 'supports',
		why: 'Tens of thousands of one faith in camps, by an estimate of 2006, are people marked out and shut away.'
	},
	{
		evidence: 'E37',
		count: 'I',
		element: 'genocide/chapeau/group',
		direction: 'supports',
		why: 'It counts Christians, today, as people who can be told apart by their religion.'
	},
	{
		evidence: 'E37',
		count: 'I',
		element: 'genocide/chapeau/intent',
		direction: 'undermines',
		why: 'It counts Christians alive, in tens of thousands, whom the State holds and could kill. That a camp can destroy too is asked under act (c).'
	},
	{
		evidence: 'E38',
		count: 'I',
		element: 'genocide/acts/killing',
		direction: 'supports',
		why: 'Executions and fatal beatings of Christians are killings of members of the group, though mentioned only in passing.'
	},
	{
		evidence: 'E38',
		count: 'I',
		element: 'genocide/acts/killing/members',
		direction: 'supports',
		why: 'Those said to have been executed or beaten to death are called Christians, and so members of the group; the source for it is not given.'
	},
	{
		evidence: 'E38',
		count: 'III',
		element: 'cah/acts/murder',
		direction: 'supports',
		why: 'Prisoners beaten to death, and believers executed in public without a lawful trial, if that is meant, are killed unlawfully by the State.'
	},
	{
		evidence: 'E38',
		count: 'III',
		element: 'cah/acts/murder/likely-death',
		direction: 'supports',
		why: 'People beaten until they died: serious harm was meant, and death was likely. No case is described.'
	},
	{
		evidence: 'E38',
		count: 'I',
		element: 'genocide/acts/killing/intentional',
		direction: 'supports',
		why: 'An execution is meant; of the beatings, that death was meant is not said. No case is described.'
	},
	{
		evidence: 'E39',
		count: 'I',
		element: 'genocide/acts/conditions',
		direction: 'supports',
		why: 'Christians are said to have been killed by starvation in the camps: food withheld is among the conditions of life that the law names.'
	},
	{
		evidence: 'E39',
		count: 'I',
		element: 'genocide/acts/conditions/members',
		direction: 'supports',
		why: 'Those said to have starved are called Christians, and so members of the group; how it is known of them is not said.'
	},
	{
		evidence: 'E39',
		count: 'I',
		element: 'genocide/acts/conditions/calculated',
		direction: 'context',
		why: 'Says that Christians starved, and nothing of how their rations were set beside those of others.'
	},
	{
		evidence: 'E39',
		count: 'III',
		element: 'cah/acts/extermination',
		direction: 'supports',
		why: 'Withholding food from prisoners until they die is a way of killing that the definition of extermination names.'
	},
	{
		evidence: 'E39',
		count: 'III',
		element: 'cah/acts/persecution/targeting',
		direction: 'context',
		why: 'Says that Christians starved, and nothing of whether others in the camps did, or why those who starved were there.'
	},
	{
		evidence: 'E39',
		count: 'I',
		element: 'genocide/acts/conditions/on-group',
		direction: 'supports',
		why: 'Christians are named among those on whom starvation was inflicted.'
	},
	{
		evidence: 'E40',
		count: 'I',
		element: 'genocide/acts/harm',
		direction: 'supports',
		why: 'Weapons tested on Christian prisoners would cause the gravest bodily harm to members of the group.'
	},
	{
		evidence: 'E40',
		count: 'I',
		element: 'genocide/acts/killing/members',
		direction: 'context',
		why: 'It speaks of Christians who had not been executed, beaten to death or starved, and believes that they were used in experiments. That they died is not said.'
	},
	{
		evidence: 'E40',
		count: 'I',
		element: 'genocide/chapeau/intent',
		direction: 'context',
		why: 'The purpose of an experiment is to test a weapon; that Christians were chosen for their faith, to destroy the group, is not said.'
	},
	{
		evidence: 'E40',
		count: 'III',
		element: 'cah/acts/other-inhumane',
		direction: 'supports',
		why: 'Experiments with weapons on living prisoners are of like nature and gravity to the listed acts, if they took place.'
	},
	{
		evidence: 'E40',
		count: 'III',
		element: 'cah/acts/torture',
		direction: 'supports',
		why: 'Experiments of this kind would inflict severe pain on people in custody; that they took place is put as a belief.'
	},
	{
		evidence: 'E40',
		count: 'III',
		element: 'cah/acts/torture/purpose',
		direction: 'context',
		why: 'The purpose told is to test a weapon, which is not on the list; whether the list is closed is unsettled.'
	},
	{
		evidence: 'E40',
		count: 'I',
		element: 'genocide/acts/harm/members',
		direction: 'supports',
		why: 'The victims of the experiments are called Christians; it is put as a belief.'
	},
	{
		evidence: 'E41',
		count: 'III',
		element: 'cah/chapeau/attack',
		direction: 'context',
		why: 'That the allegation has been made for years allows for a course of conduct over time, but says nothing of its truth.'
	},
	{
		evidence: 'E42',
		count: 'III',
		element: 'cah/chapeau/nexus',
		direction: 'supports',
		why: 'Guards who took part and speak of it link single acts to the system of camps in which they served.'
	},
	{
		evidence: 'E42',
		count: 'III',
		element: 'cah/chapeau/knowledge',
		direction: 'supports',
		why: 'Participants who describe the practice from within knew of the wider conduct of which their acts were a part.'
	},
	{
		evidence: 'E42',
		count: 'I',
		element: 'genocide/chapeau/intent',
		direction: 'context',
		why: 'What these witnesses said of the aim is not told here, so the item does not reach intent.'
	},
	{
		evidence: 'E42',
		count: 'I',
		element: 'genocide/acts/killing',
		direction: 'context',
		why: 'Guards who took part could be direct witnesses of deaths among believers, although none is quoted as saying so here.'
	},
	{
		evidence: 'E42',
		count: 'III',
		element: 'cah/persons/individual',
		direction: 'supports',
		why: 'Former guards are said to have taken part in these acts, and the note names one of them; what he did himself is not told.'
	},
	{
		evidence: 'E42',
		count: 'I',
		element: 'genocide/prevention/risk',
		direction: 'context',
		why: 'What guards and refugees have told in public for ten years any government could know; of which risk they spoke is not told here.'
	},
	{
		evidence: 'E43',
		count: 'IV',
		element: 'r2p/peaceful-means',
		direction: 'supports',
		why: 'Ten years of testimony without effect would suggest that publicity and appeals are not enough.'
	},
	{
		evidence: 'E43',
		count: 'IV',
		element: 'r2p/peaceful-means',
		direction: 'undermines',
		why: 'If no one listened, peaceful means were not tried and failed; they were not used.'
	},
	{
		evidence: 'E43',
		count: 'IV',
		element: 'r2p/means/suited',
		direction: 'undermines',
		why: 'Ten years of testimony and appeals are said to have had no effect.'
	},
	{
		evidence: 'E44',
		count: 'I',
		element: 'genocide/chapeau/group',
		direction: 'context',
		why: '“Political genocide” names a political group as the victim, and the Convention does not protect political groups.'
	},
	{
		evidence: 'E44',
		count: 'I',
		element: 'genocide/chapeau/intent',
		direction: 'context',
		why: 'A Holocaust remembrance authority described the reports by a political aim, which differs from an intent to destroy a religious group as such.'
	},
	{
		evidence: 'E44',
		count: 'III',
		element: 'cah/acts/persecution/ground/political',
		direction: 'context',
		why: '“Political genocide” is a label. Of whom the reports spoke, and why they were held, is not told.'
	},
	{
		evidence: 'E44',
		count: 'IV',
		element: 'r2p/failure',
		direction: 'context',
		why: 'A body of standing thought the reports grave enough to turn to the United Nations, a year before the responsibility was agreed.'
	},
	{
		evidence: 'E44',
		count: 'I',
		element: 'genocide/prevention/risk',
		direction: 'context',
		why: 'The warning went to the Secretary-General and not to this State; it spoke of political genocide.'
	},
	{
		evidence: 'E45',
		count: 'IV',
		element: 'r2p/peaceful-means',
		direction: 'supports',
		why: 'An appeal at the highest level of the United Nations is said to have had no result.'
	},
	{
		evidence: 'E45',
		count: 'IV',
		element: 'r2p/security-council',
		direction: 'context',
		why: 'The appeal went to the Secretary-General. What is not said of the Council tells neither way.'
	},
	{
		evidence: 'E45',
		count: 'IV',
		element: 'r2p/peaceful-means',
		direction: 'undermines',
		why: 'If nothing was done, the means that was asked for was not used, and did not fail.'
	},
	{
		evidence: 'E46',
		count: 'III',
		element: 'cah/chapeau/attack',
		direction: 'context',
		why: 'Three people from inside the camps were interviewed; the article tells only what one of them said.'
	},
	{
		evidence: 'E47',
		count: 'III',
		element: 'cah/chapeau/knowledge',
		direction: 'supports',
		why: 'An officer in charge of guards would know what was done in the camp and that it was part of a system.'
	},
	{
		evidence: 'E47',
		count: 'III',
		element: 'cah/chapeau/policy',
		direction: 'context',
		why: 'An army officer in charge would make the camp the State’s, which is attribution. What the State meant to be done there is not told.'
	},
	{
		evidence: 'E47',
		count: 'III',
		element: 'cah/persons/superior',
		direction: 'context',
		why: 'A chief of guards has guards under him. Which of them did what, and what he knew and left undone, is not told.'
	},
	{
		evidence: 'E47',
		count: 'I',
		element: 'genocide/state/attributable',
		direction: 'supports',
		why: 'An army officer as chief guard of a prison camp acts for the State; his post rests on his own word.'
	},
	{
		evidence: 'E48',
		count: 'III',
		element: 'cah/acts/imprisonment',
		direction: 'supports',
		why: 'A camp made for imprisonment for life shows severe deprivation of liberty as an institution.'
	},
	{
		evidence: 'E48',
		count: 'III',
		element: 'cah/chapeau/widespread',
		direction: 'context',
		why: '“Very large” is the article’s word; neither an area nor a number of prisoners is given.'
	},
	{
		evidence: 'E48',
		count: 'I',
		element: 'genocide/chapeau/group',
		direction: 'context',
		why: 'The camp on which the closest evidence rests is not said to hold believers, so its prisoners are not shown to be of the group.'
	},
	{
		evidence: 'E48',
		count: 'III',
		element: 'cah/acts/persecution/ground/religious',
		direction: 'context',
		why: 'Nothing in the description of this camp says that anyone is held there for religion.'
	},
	{
		evidence: 'E49',
		count: 'III',
		element: 'cah/acts/imprisonment/deprived',
		direction: 'supports',
		why: 'A place from which no one has got out is confinement of the strictest kind.'
	},
	{
		evidence: 'E49',
		count: 'III',
		element: 'cah/acts/enslavement/powers',
		direction: 'context',
		why: 'Prevention of escape is one sign of the powers of ownership, but labour or trade in people is not described here.'
	},
	{
		evidence: 'E50',
		count: 'III',
		element: 'cah/acts/murder',
		direction: 'context',
		why: 'Exact detail and drawings can make a witness more credible; they do not replace a second source.'
	},
	{
		evidence: 'E51',
		count: 'I',
		element: 'genocide/acts/killing/killed',
		direction: 'context',
		why: 'A gas chamber is a means of killing. That anybody died in one is told in ¶12.'
	},
	{
		evidence: 'E51',
		count: 'I',
		element: 'genocide/acts/killing/members',
		direction: 'context',
		why: 'The witness is not reported to connect the gas chambers with any religious group.'
	},
	{
		evidence: 'E51',
		count: 'III',
		element: 'cah/acts/murder',
		direction: 'context',
		why: 'A gas chamber is a means of killing. That anybody died in one is told in ¶12.'
	},
	{
		evidence: 'E51',
		count: 'III',
		element: 'cah/chapeau/systematic',
		direction: 'supports',
		why: 'Gas chambers have to be planned, built and manned, which points to organization by the State.'
	},
	{
		evidence: 'E52',
		count: 'I',
		element: 'genocide/chapeau/group',
		direction: 'context',
		why: 'The witness calls the victims political prisoners. That is a label; of the faith of any of them he is not reported to speak.'
	},
	{
		evidence: 'E52',
		count: 'III',
		element: 'cah/acts/other-inhumane',
		direction: 'supports',
		why: 'Experiments with weapons on prisoners cause great suffering and are as grave as the listed acts.'
	},
	{
		evidence: 'E52',
		count: 'III',
		element: 'cah/chapeau/civilian',
		direction: 'supports',
		why: 'People whom their own State holds as prisoners belong to the civilian population.'
	},
	{
		evidence: 'E52',
		count: 'III',
		element: 'cah/acts/persecution/ground/religious',
		direction: 'context',
		why: 'The witness describes the victims as political prisoners, which speaks for a political ground and leaves religion out.'
	},
	{
		evidence: 'E53',
		count: 'III',
		element: 'cah/chapeau/civilian',
		direction: 'supports',
		why: 'Children in camps are civilians beyond dispute, and can pose no threat that would explain their treatment.'
	},
	{
		evidence: 'E53',
		count: 'III',
		element: 'cah/acts/other-inhumane',
		direction: 'supports',
		why: 'Weapon experiments on children inflict great suffering and are as grave as the listed acts; one witness is reported to say so.'
	},
	{
		evidence: 'E53',
		count: 'I',
		element: 'genocide/acts/transfer',
		direction: 'context',
		why: 'Children are found in the camps with their families; nothing says that they were transferred to another group.'
	},
	{
		evidence: 'E54',
		count: 'I',
		element: 'genocide/acts/killing/killed',
		direction: 'supports',
		why: 'It is the one killing described by an eyewitness: four people put to death on purpose.'
	},
	{
		evidence: 'E54',
		count: 'I',
		element: 'genocide/acts/killing/members',
		direction: 'context',
		why: 'Nothing is said of the family’s religion, so the closest evidence of killing has no link to the group.'
	},
	{
		evidence: 'E54',
		count: 'I',
		element: 'genocide/chapeau/pattern',
		direction: 'context',
		why: 'One event is described; the word “tested” suggests that there were others, but the excerpt speaks of none.'
	},
	{
		evidence: 'E54',
		count: 'III',
		element: 'cah/acts/murder',
		direction: 'supports',
		why: 'An eyewitness describes how four prisoners were killed by those who held them; it rests on him alone.'
	},
	{
		evidence: 'E54',
		count: 'III',
		element: 'cah/acts/extermination/mass-killing',
		direction: 'context',
		why: 'Four deaths are not a mass killing, and that they were part of one is not described in this excerpt.'
	},
	{
		evidence: 'E54',
		count: 'III',
		element: 'cah/acts/torture/pain',
		direction: 'supports',
		why: 'The manner of these deaths, parents and children together, is severe physical and mental suffering.'
	},
	{
		evidence: 'E54',
		count: 'III',
		element: 'cah/persons/individual',
		direction: 'context',
		why: 'He says that he watched. That he ordered, arranged or did it is not said.'
	},
	{
		evidence: 'E54',
		count: 'I',
		element: 'genocide/acts/killing/intentional',
		direction: 'supports',
		why: 'Four people shut in a gas chamber for a test: an act from which only death could be expected. Whether they were believers is another part.'
	},
	{
		evidence: 'E54',
		count: 'III',
		element: 'cah/acts/murder/mental',
		direction: 'supports',
		why: 'Four people are shut in a gas chamber to test a gas: whoever does that means death or knows that it will follow. It rests on one witness.'
	},
	{
		evidence: 'E54',
		count: 'III',
		element: 'cah/acts/murder/likely-death',
		direction: 'supports',
		why: 'Four people are shut in a gas chamber to test a gas: an act from which death was to be expected. It rests on one witness.'
	},
	{
		evidence: 'E55',
		count: 'I',
		element: 'genocide/chapeau/intent',
		direction: 'context',
		why: 'The contempt he describes is for prisoners of every kind; no religious group is singled out.'
	},
	{
		evidence: 'E56',
		count: 'I',
		element: 'genocide/chapeau/intent',
		direction: 'context',
		why: 'He calls them enemies, a political word, and names no faith: this is hatred of political opponents rather than of a religious group.'
	},
	{
		evidence: 'E56',
		count: 'III',
		element: 'cah/acts/persecution/ground/political',
		direction: 'supports',
		why: 'In the society and regime he was under he took even children for enemies, which points to a political ground; no other is named.'
	},
	{
		evidence: 'E56',
		count: 'III',
		element: 'cah/acts/murder/mental',
		direction: 'context',
		why: 'He tells how he felt as he watched. What those who killed meant is not told by that.'
	},
	{
		evidence: 'E56',
		count: 'I',
		element: 'genocide/state/intent',
		direction: 'context',
		why: 'One guard tells of his own feeling towards prisoners, and names no aim of the State.'
	},
	{
		evidence: 'E56',
		count: 'III',
		element: 'cah/acts/murder/likely-death',
		direction: 'context',
		why: 'He tells how he felt as he watched. What those who killed meant is not told by that.'
	},
	{
		evidence: 'E57',
		count: 'III',
		element: 'cah/chapeau/policy',
		direction: 'context',
		why: 'He explains how he felt by the regime under which he lived. He speaks of no teaching, order or plan.'
	},
	{
		evidence: 'E57',
		count: 'III',
		element: 'cah/chapeau/nexus',
		direction: 'context',
		why: 'He explains how he felt. How the acts belonged together he does not say.'
	},
	{
		evidence: 'E57',
		count: 'I',
		element: 'genocide/chapeau/intent',
		direction: 'context',
		why: 'It points from the guard to those who formed his views, but does not say that they aimed at a religious group.'
	},
	{
		evidence: 'E58',
		count: 'III',
		element: 'cah/chapeau/attack',
		direction: 'context',
		why: 'That accounts agree goes to how far they can be believed. What the escapees told of, and of which years, is not said.'
	},
	{
		evidence: 'E58',
		count: 'III',
		element: 'cah/acts/other-inhumane',
		direction: 'context',
		why: 'A second account of experiments adds weight if it is independent; one person’s testimony is cited for “accounts”.'
	},
	{
		evidence: 'E59',
		count: 'III',
		element: 'cah/acts/murder',
		direction: 'context',
		why: 'That no one has refuted the account leaves it standing; it does not confirm the killing.'
	},
	{
		evidence: 'E60',
		count: 'III',
		element: 'cah/acts/other-inhumane',
		direction: 'context',
		why: 'The later accounts are said to bear the report out; what they tell of stands only in the title of the note.'
	},
	{
		evidence: 'E60',
		count: 'I',
		element: 'genocide/chapeau/group',
		direction: 'context',
		why: 'The later report, by its title about children, is not said to concern believers; experiments on others suggest that religion was not the criterion.'
	},
	{
		evidence: 'E60',
		count: 'III',
		element: 'cah/chapeau/attack',
		direction: 'context',
		why: 'That later accounts lend credence goes to how far the report can be believed. What they tell of is not said here.'
	},
	{
		evidence: 'E61',
		count: 'III',
		element: 'cah/chapeau/widespread',
		direction: 'context',
		why: 'So many possible witnesses would allow the scale to be tested; how many were asked, and said what, is not told.'
	},
	{
		evidence: 'E61',
		count: 'I',
		element: 'genocide/chapeau/pattern',
		direction: 'context',
		why: 'If killing of believers were a manifest pattern, many of these refugees could attest it; the article does not report that they do.'
	},
	{
		evidence: 'E61',
		count: 'IV',
		element: 'r2p/means/suited',
		direction: 'supports',
		why: 'More than 10,000 people found refuge in South Korea: a peaceful means that has protected people.'
	},
	{
		evidence: 'E61',
		count: 'IV',
		element: 'r2p/peaceful-means',
		direction: 'undermines',
		why: 'More than 10,000 people found refuge in South Korea: a peaceful means that has helped some of those concerned.'
	}
] satisfies Bearing[];
