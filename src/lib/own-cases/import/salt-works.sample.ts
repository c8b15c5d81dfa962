/**
 * An invented article, as it is pasted from a page that raised the marks of its notes: every trap of
 * plain text that the finder knows of.
 */
export const saltWorks = `Photo: Anna Ibarra / Coastal Archive

The Salt Works of Veltria: A Crime in Plain Sight

By Miriam Oduya

3 March 2019

In 2014 the government of Veltria closed its coast to fishing and moved 12,400 people inland.1The State called it relief; Article 7 of its own constitution calls it a ban.2 Of 31 villages, 9 were burned before the end of May 2014.

What the law asks

Deportation under Article 7 requires that the persons were lawfully present, and that they were moved by force.3 The Review Court4 has held since 1998 that "force" includes the fear of it.5 In 20146 the government denied both.

The salt works

Those who were moved were put to work. "Between 6 and 8 of us died each week," said a foreman,7 whose account two others confirm.8

A second foreman described the wells of Site 5.9 Site 5 lies 14km from the road, and only 3.5 percent of its prisoners were ever registered. His words deserve to be quoted:

"They counted us at dawn and again at night, and what was missing at night was written down as weather. Nobody asked what weather it had been."10

Three reports, among them "Counting Salt" of 2016, 11 have found that the works went on until 2017.12,13 The Fishers' Union put the dead at 1,100; the Ministry of Works 14 speaks of 40.

What follows

It was 15 years before the first trial. On 12 June 2018, 3 officers were charged, and 2 of them fled. States must now decide whether to ask for the rest.15

1 Decree 44 of 2014, Official Gazette of Veltria, at

2 Constitution of Veltria, Article 7.

3 "Elements of Deportation," Jonas Ferrant, Review of Coastal Law, 2012, at

4 Case 17/98, Review Court, 4 May 1998.

5 Ibid., paragraph 12.

6 "Statement to the Assembly," Ministry of Works, June 2, 2014.

7 Interview by the author, January 2019.

8 Interviews by the author, January and
February 2019.

9 "The Wells," Coast Radio, August 9, 2015, at

10 Ibid.

11 "Counting Salt," Fishers' Union, 2016.

12 "Harbour Watch Annual Report," Harbour Watch, 2017.

The report has an annex of names.

13 "Still at Work," The Meridian, 11 November 2017.

14 Letter to the author, 30 January 2019.

15 Charter of the Coastal Assembly.

More from this author

The Price of Ice
Why the north still has no port, and who is paid for it.
`;
