import type { RequestKind } from '../../domain/request.ts'

/** Questions that ask by who would do what for whom. */
export const ASKED_BY_DEED: readonly (readonly [kind: RequestKind, message: string])[] = [
  [
    'introduction',
    "Hello Tamsin, I gather you and the head of exhibitions at the Maritime Trust were at college together. Might you drop her a line about me? I make ship models out of matchsticks and they'd sit well beside her harbour plans.",
  ],
  [
    'introduction',
    'hey, that glassblower you had dinner with, could i get her number off you? want to ask about a commission',
  ],
  [
    'introduction',
    "We're moving to Trondheim in August and don't know a soul. Who among your old colleagues there should I look up?",
  ],
  [
    'advice',
    "Have you got any thoughts on how to tell a co-founder that it's over? You've been there, and I'd rather not learn it the way you did.",
  ],
  [
    'advice',
    "I start as head of department on the 1st and I'm terrified. What do you wish someone had told you on your first day?",
  ],
  [
    'job',
    "Hi Gordon, the museum is cutting my post at Easter. Would you put my name in front of whoever does the hiring at the archive? I've attached the usual.",
  ],
  [
    'job',
    "So that's the end of the theatre, they told us on Friday. Do keep an ear out for me, won't you? Lights, sound, driving the van, I'm not proud.",
  ],
  [
    'endorsement',
    'Dear Professor Lindgren, I am putting in for the Keeler travel bursary, which asks for two supporters who know my work. May I put your name down? The deadline is the 3rd of March.',
  ],
  [
    'feedback',
    'Hi Marguerite, the grant application is finally in one piece. Would you cast a cold eye on the budget before I press the button? It goes off on Monday night.',
  ],
  ['feedback', "I've put three logos in the folder. Which of them would you walk past?"],
  ['event', 'any interest in being on a panel about repair cafés in oct? travel paid, beer likely'],
  [
    'event',
    'I edit the parish magazine, circulation 212. Would you write us six hundred words on the swifts? Everyone stops me in the shop about your boxes.',
  ],
  [
    'money',
    "My daughter's class is trying to get to Vienna with the choir. Could your bakery see its way to a few raffle prizes or something towards the coach?",
  ],
  [
    'money',
    "I'm cycling to Rome for the burns unit in June. Will you put me down for a penny a mile?",
  ],
  [
    'pitch',
    'Dear facilities team, our sensors tell you which bins are full before you send the lorry. Who on your side would be the right one to show this to?',
  ],
  [
    'information',
    'Hi Jude, you took the sleeper to Fort William last winter. Is it worth paying for the cabin?',
  ],
  [
    'information',
    'Dear Sir, I am restoring a 1934 barge and was told that your yard built her. Would you still have the drawings?',
  ],
  [
    'other',
    "Sorry, I wouldn't ask if I weren't stuck. Can you have the twins on Wednesday afternoon? Interview at two, childminder's got the lurgy.",
  ],
  [
    'introduction',
    'Wir ziehen im Herbst nach Graz. Gibt es dort jemanden aus deiner alten Truppe, bei dem ich mich melden darf?',
  ],
  [
    'job',
    'sucht ihr noch leute für die weinlese? ich und mein bruder hätten ab 10. september zeit',
  ],
  ['feedback', 'Im Anhang ist die Rede für Omas Achtzigsten. Ist die so in Ordnung oder zu lang?'],
  [
    'information',
    'Bei wem habt ihr damals die Fenster machen lassen? Unsere ziehen wie Hechtsuppe.',
  ],
  [
    'introduction',
    "Bonjour Hélène, il paraît que ton frère connaît bien le patron du chantier naval. Penses-tu qu'il accepterait de me rencontrer ? Je cherche un maître de stage.",
  ],
  [
    'advice',
    "Vous avez repris une librairie à quarante ans, comme je m'apprête à le faire. Seriez-vous d'accord pour en parler autour d'un déjeuner ?",
  ],
  ['job', 'tu sais pas si ton resto cherche un plongeur ? je suis dispo de suite'],
  [
    'feedback',
    "J'ai enfin terminé le scénario du court-métrage. Tu me diras franchement ce que tu en penses ?",
  ],
  ['information', 'Vous êtes passés par quelle agence pour la Corse ? On hésite encore.'],
  [
    'introduction',
    'Sé que tu marido juega al pádel con el gerente del mercado. ¿Crees que podría hablarle de nuestro puesto?',
  ],
  ['job', 'si en tu obra buscan peón me avisas? llevo parado desde mayo'],
  ['feedback', 'Os paso el cartel de las fiestas. ¿Qué le cambiaríais?'],
  [
    'information',
    '¿Qué tal os fue con la aseguradora esa del perro? Estamos pensando en cambiarnos.',
  ],
  [
    'introduction',
    'Cara Elvira, so che hai lavorato per anni con il direttore del festival. Pensi che potresti fargli avere il mio disco?',
  ],
  ['advice', 'Mi hanno offerto un posto a Zurigo e non dormo più. Tu al posto mio che faresti?'],
  [
    'endorsement',
    'Per il visto mi chiedono una lettera di qualcuno che mi conosca da dieci anni. Te la sentiresti di scriverla?',
  ],
  ['event', "Il nostro circolo organizza una serata sui mulini. Ci farebbe l'onore di aprire lei?"],
  ['information', 'Quanto avete speso per rifare il bagno? Ci hanno fatto un preventivo assurdo.'],
  [
    'introduction',
    'Olá, Matilde. Sei que andaste na escola com a vereadora. Davas-lhe uma palavrinha sobre o nosso projeto?',
  ],
  [
    'advice',
    'Professor, recebi duas propostas e estou sem dormir. Posso passar no seu gabinete para conversarmos?',
  ],
  ['job', 'tem alguma vaga aí na oficina? entendo de motor desde menino'],
  ['information', 'Qual foi a clínica onde operaste o joelho? O meu médico não me convence.'],
  [
    'introduction',
    "Dear Mrs Ashby, I represent a small orchard that presses its own perry. I understand you advise the wine buyer at Harker's. Would it be out of order to ask for five minutes with him?",
  ],
  [
    'advice',
    "I have a job offer with a lovely title and no pension. Could we have a walk on Sunday and you play devil's advocate?",
  ],
  [
    'job',
    'Good morning, I drove the 42 bus for sixteen years. Are there any openings for drivers at your depot?',
  ],
  [
    'event',
    "The WI are doing an evening on beekeeping in March. You wouldn't come along with a frame or two and frighten us, would you?",
  ],
  [
    'pitch',
    'Hello Mark, running a letting agency means chasing signatures. SignMole does the chasing for you. Got a quarter of an hour this week for a look?',
  ],
  [
    'information',
    "Hi Anita, you've done the coast path with small children. Roughly how far did you get in a day?",
  ],
  [
    'introduction',
    'Ihre Tochter leitet doch das Jugendorchester. Ob sie wohl mit unserem Sohn sprechen würde? Er spielt Fagott.',
  ],
  [
    'job',
    'Ich suche ab Mai eine Lehrstelle als Gärtnerin. Bilden Sie auch Frauen über dreißig aus?',
  ],
  ['feedback', 'Hier ist die neue Speisekarte. Was würdest du streichen?'],
  [
    'introduction',
    "Ta voisine est bien avocate en droit rural ? Tu crois que je peux l'appeler de ta part ?",
  ],
  ['job', "Je termine mon CAP de menuisier en juin. Auriez-vous une place pour moi à l'atelier ?"],
  ['event', 'Nous cherchons une marraine pour notre salon du jardin. Accepteriez-vous ce rôle ?'],
  ['introduction', '¿Me pasarías el teléfono de tu fisio? Tengo el hombro hecho polvo.'],
  ['feedback', 'He rehecho la carta del restaurante. ¿Le echas un vistazo?'],
  ['money', '¿Nos ayudas con la rifa del viaje de fin de curso? Dos euros la papeleta.'],
  ['introduction', 'Tua madre conosce il preside, vero? Le chiederesti se posso parlargli?'],
  ['job', 'Ho visto il cartello in vetrina. Cercate ancora una commessa?'],
  ['event', 'Stiamo mettendo insieme una serata per ricordare Gianni. Diresti due parole?'],
  ['job', 'Sou enfermeira e mudei-me para Faro. Sabes se a clínica está a contratar?'],
  ['other', 'Ficas-me com o correio em agosto?'],
]
