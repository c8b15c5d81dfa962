/**
 * A text to try it with, invented from its first word to its last: no country, person or paper in it is
 * real. It has seven notes and three traps. Notes 4 and 6 retell one broadcast. Note 5 is dated after
 * the text. And the graves that an agency counted, of whatever age, are in the last paragraph people who
 * were killed in one spring.
 */
export const exampleText = `What Happened in Upper Sorrel

By M. Rowan

The Harrow Review, 14 May 2023

In the spring of 2021 the Republic of Kestria sent its Third Border Regiment into Upper Sorrel, the only province where the Teven are a majority. The ministry in Port Avel says that it put down a rising. Those who fled say that it set out to end them as a people. This article sets down what is known, and who says so.

A people and a province

The Teven have their own language, their own calendar and a memory of rule by others. In the census of 2011, 141,000 of the province's 212,000 people gave Teven as their first language.1 No figure has been published since. A decree of 2019 took the language out of the schools and off the road signs; its preamble calls the Teven "a habit of speech, not a people".2

The spring of 2021

On 9 April 2021 the regiment closed both roads into the province. Within a week the wells at Harrow and Lessing had been sealed and the grain store at Stenning burned.3 A regimental order of 11 April, seen in copy by this magazine, told units to "leave nothing in the valley that will carry a household through the winter". The ministry says that the order is a forgery and that the wells were sealed against poisoning.

Survivors who reached the border at Coll speak of men taken from the road and not seen again. The broadcaster Radio Meridian, which interviewed thirty-one of them, reported that at least 400 men had been separated from their families at the Lessing checkpoint alone.4 The relief agency Open Table counted 3,140 graves in fourteen villages by March 2022; it could not reach nine others, and it does not say how old the graves are.5The Ministry of the Interior speaks of 212 dead, all of them, it says, in fighting.

Not everyone was shut in. Families who registered as Kestrian at the Lessing checkpoint were given passes and kept their cattle; at least 600 Teven households did so, and most still live in the valley. The ministry calls this proof that it fought an insurgency and not a people.

The winter that followed

The order was carried out in part. Drivers of Open Table found seven of the eleven village stores burned and four left as they were, two of those within sight of the regiment's camp. The roads stayed closed until 30 September. In June the ministry let one convoy through, with flour for nine days; four more were turned back at Lessing, and no reason was given. A doctor who worked at Coll that winter says that most of those she treated had eaten nothing but barley for two months. She does not know how many died.

The children

Children were treated apart. Between June and September 2021, 418 boys and girls under twelve were taken from the camp at Stenning to boarding homes in Port Avel and enrolled under Kestrian surnames.6 A ministry circular calls this "a temporary measure of care". By the end of 2022, according to the circular's own annex, 37 of them had been returned. Article 5 of the children's code lets a court order such a measure; no court was asked.

What was said afterwards

In February 2023 General Anton Breck, who had commanded the regiment and now governs the province, told a dinner of veterans: "When we went up there were Teven in that valley. Go and look for them now." A guest recorded him, and this magazine has heard the recording. His office says that he meant the armed men. Nobody has found that he said anything of the kind in 2021.

What it was for

Two explanations are offered for all this. The first is the ministry's: that armed men had taken the valley, that the roads and wells were closed to starve them out, and that the people suffered because the armed men hid among them. There were armed men. A patrol was ambushed at Coll on 2 April and eleven soldiers were killed.7 The second is that the rising was the occasion and not the reason: that the language decree, the order of 11 April and the renaming of the children belong together, and that what was to be ended was the Teven as such.

It is hard to read all this as anything but a plan to end the Teven as a people in the one place where they are one. More than three thousand people were killed in a single spring. The ministry has had two years to publish the regiment's war diary and has not done so. It has let no investigator into the province. Those who planned the spring of 2021 still hold their posts.

Notes

1 "Population by First Language, Upper Sorrel," Statistical Office of Kestria, 2012.

2 Decree 77/2019 on the Language of Instruction, Official Gazette of Kestria, 3 September 2019.

3 "Roads closed, wells sealed: a chronology," Ilse Varga, The Coll Messenger, 2 May 2021, at https://coll-messenger.example/chronology

4 "The men of the Lessing road," Radio Meridian, 20 June 2021.

5 "Graves of Upper Sorrel: A Second Count," Open Table Relief Agency, June 2, 2024.

6 "New names for the children of Stenning," Tomas Reid, The Port Avel Courier, 8 October 2021, retelling Radio Meridian.

7 "Eleven soldiers killed near Coll," Kestrian Press Agency, 3 April 2021.
`;
