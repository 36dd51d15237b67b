import { plainLetters } from './plain-letters.ts'

/**
 * Names that call the same people, a group a line, folded: full forms, short forms, endearments and
 * (where people use both) the name's other languages. A form may stand in several groups.
 */
const GROUPS = `
abigail abby abbie gail
abraham abe bram ibrahim
adam ade
adelaide addie heidi adele adelheid
adrian ade adrien adriano
agnieszka aga agusia
albert al bert albie alberto berti
aleksander aleksandr alexander alex alec sandy sasha sascha alexandre alessandro alejandro ale sandro xander lex oleksandr sanya shura olek alek aleks
alexandra alex sandra sandy sasha sascha alexa lexi alessandra alejandra ale aleksandra ola oleksandra lesya
alexei aleksei alexey alyosha lyosha oleksii alex
alice alicia ali lisa
alison allison ali allie
amanda mandy
amelia amy millie
amelie amy
anastasia nastya stacy ana nastia anastasiia
andreas andi andy andre
andrew andy drew andrea andrei andrey andres andre andrzej jedrek andriy ondrej
angela angie angelika geli
ann anne anna annie anya anja ana hanna hannah nan nancy ania asia anushka nina anka anita
anthony tony antony anton antoine antonio toni tonino toño ton antti antek antoni
antonia toni antje tonia antonina tosia
archibald archie
arthur art artie arturo artur
barbara babs barb barbie babsi bärbel basia
bartholomew bart bartosz bartek bartlomiej
beatrice beatriz bea trixie bia beatrix beate
benedict ben benedikt bene benny
benjamin ben benny benji benja
bernard bernie bernhard bernd bernardo
birgit gitta biggi
brigitte gitte britta
boris borya
bradley brad
bruno brunello
caroline carolyn carol carrie caro carolina karoline caroline lina karo karolina karola
catherine katherine kathryn cathy kathy kate katie kat kit katharina kathi käthe kathrin katrin karin katarzyna kasia caterina catarina cata catalina cathrine ekaterina katya katia kateryna katerina kata katja kati trina rina
cecilia cecily cissy ceci
charles charlie chuck chas carl karl carlos carlo charly karel karol kalle
charlotte lottie charlie lotte lotta char
chloe chlo
christian chris christan kris kristian
christina christine tina chris chrissy christa kristina kristin kirsten cristina cris kristen
christopher chris kit topher christoph christophe cristobal toph kris kristof krzysztof krzysiek
claudia claudi klaudia
claudio clau
clemens clem klemens
concepcion concha conchita
cornelia conny nelly
cornelius con kees cor neil
constance connie constanze stanzi
cynthia cindy
daniel dan danny dani daniele danilo danek danya
daniela dani danielle
david dave davey davi dudi davide dawid
deborah debbie deb debra
dennis denny denis den
diego dieguito
dieter didi
dietrich dieter dirk
dimitri dmitri dmitry dima mitya dmytro dimitrios dimitris
dolores lola loli
dominic dom nick dominik dominique domenico mimmo domingo
donald don donnie
dorothy dot dottie dolly dorothea dora thea
douglas doug
edmund ed eddie ted
eduardo edu lalo duda
edward ed eddie ted teddy ned eduard edoardo
eleanor ellie nell nora ella eleonora leonor lena elinor
elena lena helena helen helene hélène ellen elaine nell ella ilona olena yelena lenka
elisabeth elizabeth liz lizzie beth betty eliza lisa elise libby bess lisbeth liesl elsbeth sissi lilibet elisabetta isabel elspeth elżbieta ela betsy bettina lis lies liesbeth alzbeta eliska
emanuel emmanuel manu manuel manny manolo manuela emanuele
emil emile milo
emilia emily em emmy millie mila emilie
emma em emmy
enrique henrique quique kike henry rico
ernest ernie ernst ernesto
esther essie hester estera
eugene gene eugen evgeny yevgeny zhenya evgenii yevhen eugenio
evgenia eugenia zhenya yevgenia
eva eve evi evie ewa evita
ezra ez
fatima fatma fati
federico fede
ferdinand ferdi fernando nando fer
florian flo flori
frances fran fanny frankie franny
francesca franca cesca checca
francis frank fran francisco paco pancho francesco franz franziskus frans franco fran ciccio chico kiko franek franciszek frantisek franta fanda
françois fanfan frank
franziska franzi ziska franca fran
frederick fred freddie fritz friedrich fredrik frederik federico fryderyk rick frederic
gabriel gabe gabi gabriele
gabriele gabriella gabi gaby gabby gabrielle gabriela ella
gareth gary gaz
geoffrey jeffrey jeff geoff jeffry
georg george schorsch jorge georges giorgio jurgen juri yuri joerg jerzy jurek jiri
gerald gerry jerry gerard gerhard gerd gerardo gert
gertrud trude gerti trudy gertrude
gianluca luca gian
gillian gill jill jillian
giovanni gianni nino vanni john gio
giuseppe beppe peppe pino peppino joe seppe
giuseppina pina pinuccia
gonzalo gonzo
gregory greg grigory grisha gregor grzegorz grzesiek grzes
guadalupe lupe
guglielmo memo
guillermo memo guille william
gustav gus gustavo guga gustave
günter günther gunter
hans johannes hannes hansi johann jan johan
harold harry hal harald
helga helgi
heinrich heinz heiner hinrich henrik
henry harry hank hal henri henrik hendrik henryk heinrich enrico
herbert bert herb herbie
hermann herman armin
hubert bert hugh hubertus
hugh hugo huey
ian iain jan
ignacio nacho ignatius iggy inaki
ilse ilsa
ingeborg inge inga
irene irina ira irenka renie
isaac ike zak ishaq
isabella isabel bella izzy belle isa isabelle izabela iza ysabel
ivan vanya jan john juan iwan
jacek jack
jackson jack
jacob jake jacques james jakob jakub kuba jacobo yakov yasha
jacqueline jackie jacqui
james jim jimmy jamie jem santiago jaime
jane jean joan janet janey jenny janie
janina janka
jaroslav slava jarek jarda jaroslaw
jason jay
javier javi xavi xavier
jean jeanne jeannette
jennifer jen jenny jenna jenni
jeremy jerry jeremiah jem
jerome jerry jeronimo gerónimo
jessica jess jessie
joachim achim jochen jo joaquin quino
joan joanie juana juanita
joanna jo joanne asia johanna hanna hanni joana
john jack johnny jon jonny ian jan
jonathan jon jonny nathan johnny
jose pepe joseph chepe zé josep
josef joseph sepp joe joey jo jupp beppo józef josip pepik
josefina josephine jo josie fina pepa josefine josie
joshua josh
juan juanito juancho
judith judy jude
julia julie jules juliet julka yulia giulia juli yuliya uliana
julian jules julien julio juli giuliano
karl-heinz kalle charly
kenneth ken kenny
kevin kev
kimberly kim kimberley
klaus claus nikolaus niklas
konrad conny kurt conrad
konstantin kostya kosta constantine costas constantin
ksenia ksyusha xenia kseniya
laura lauri laurie lori
lawrence larry lars laurie lauren lorenz lorenzo renzo laurent laurence enzo
leonard leo len lenny leonhard leon leonardo leonid lyonya
leopold leo poldi leopoldo polo
lillian lily lilly lil liliana
linda lin lindy
louis lou louie lewis luis ludwig luigi lutz lui ludvig ludwik luiz gigi luisinho
louise lou lulu luise luisa luisa lu
lucas luke luka luca lukas lukasz łukasz lucien
lucia lucy luz lucie lucía luci
ludmila mila luda lyudmila lucy
luigi gigi gino
magdalena magda lena maggie leni madeleine maddie
małgorzata gosia margaret gosha
manfred manni fred
manuel manolo manu lolo
marcus mark marc marco marcos marek markus marcin marcel
margaret maggie meg peggy greta marge margie rita daisy madge megan margarita margarete gretchen grete margot marguerite gretel margherita margit gitta marga małgorzata rita
maria mary marie mia molly polly mimi ria mariya masha marysia mitzi maruja mariela marija moira maryam mariam miriam mariana maja
maria-jose marijo cote
mario mariolino
marianne maria anne nanni
marion mary
marta martha martita marthe patty
martin marty martino marcin marti
mateo matthew matthias mathew matt matty mats mateus matthieu mathieu matteo mateusz matias hias matej matze mathias matvei
maurice mo moritz mauricio maurizio mauro
maximilian max maxi maximiliano maxim maksim maks maxime massimo
melanie mel melli
mercedes merche
michael mike mick mickey mikey michel michele miguel mikhail misha mischa mihail michał michal michi mihai mykhailo mikel miguelito micky mitch mischka
michaela michi ela micaela micky mia michelle shelly
mikolaj mikołaj nikolai miki
mohamed mohammed muhammad mohammad mo mohamad ahmed hamada memo mehmet
mónica monica moni monika
montserrat montse
nadezhda nadia nadya nadja
natalia natasha natalie nat nata natalya nataliya nathalie talia tala
nathan nathaniel nate nat
nicholas nick nicky nico nicolas niklas klaus nikolaus nikolai kolya nicola nicolo nils nikola mikolaj niels nicolau nikos nik claus colin kolia mykola mykolay
nicole nicky nikki nico nicola nicoletta
norbert bert nobby
oliver ollie olli olivier oli olivero
olivia liv livvy
olga olya helga olia
oscar ossi oskar
otto ottokar
pamela pam
pascal pasquale lino
patricia pat patty trish tricia patti patrizia patricia paty trisha
patrick pat paddy patrik rick patrice patricio patrizio
paul paulie pablo paolo pavel paulo pasha pawel paweł pauli pål pavlo pol
paula pauline pauli paola polly paulina
pedro peter perico pete pierre piero pietro petr pyotr petya piotr piotrek petr petros petra petter per peer peder petro pyotrus
penelope penny
petra peti
philip phil philipp pip felipe filippo lipe filip flip pippo philippe
pilar pili
rachel rae rachael raquel raquelita
rafael raphael rafa raf rafi raffaele rafal rafał
raffaella raffa lella
raimund ray raymond raimondo ramon moncho
rebecca becky becca rebekka bex
regina gina reggie regine
reinhard reiner hardy rainer
reinhold holdi
renate nate reni renata
ricardo rico richard ricky
richard dick rich rick ricky richie riccardo rico ryszard rysiek ritchie
robert bob bobby rob robbie bert roberto berto bertie robin
rodrigo rodri
roger rog rüdiger rodger rogerio
roland rollo rolli orlando
rolf rudolf rudi rodolfo rudy rodolphe
roman roma romek
ronald ron ronnie ronaldo
rosa rose rosie rosita rosalie
rosemary rose rosie romy
rosario charo
roxana roxy oksana
ruth ruthie
salvatore totò turi salvo tore salvador chava salva
samantha sam sammy
samuel sam sammy samuele
sandra sandy alexandra
sara sarah sally sadie sarita
sebastian seb bastian basti sebastien seba bas bastien
sergio sergei checo sergey seryozha serge serhii sergiy serhiy
sidney sid sydney
siegfried sigi siggi fried
sigrid siggi siri
silke silvia sylvia silvi sylvie silvana
simon sim simone szymon semyon
sofia sophie sophia sofie sonja sonia zofia zosia sofiya sophy sof sofi
stanislav stas slava stanislaw stanisław staszek stan stanley standa
stefan stephan steffen stephen steven steve stefano esteban stevie etienne stepan stéphane stepan steph szczepan stefanos
stefanie stephanie steffi steph stefania stefi stéphanie stephi
susan sue susie suzy susanne susanna sanne susi suzanne zuzana zuzanna sanna suse
svetlana sveta lana svitlana svetka
tamara tam toma tammy
tariq tarek
tatiana tanya tania tanja tatyana tetiana
teresa theresa tess terry tessa resi teresita tere therese thérèse terri
theodore ted teddy theo teodor fyodor fedor theodor teodoro
thomas tom tommy thom tomas tommaso tomek tomasz tomaso tome tomi
timothy tim timmy timofey timo
tobias tobi toby
ulrich uli ulli utz
ulrike uli ulli rike
ursula uschi ulla ursel uli urszula ula orsola
valentin val valentine vali valentino valya valentyn
valentina val vale valya tina
valerie val valeria lera vale
veronica vero ronnie veronika roni nika vera
victor vic viktor vitya víctor vito vittorio viktor
victoria vicky vic tori vika viktoria viktoriya viki wiki
vincent vince vinny vincenzo enzo vicente chente vinzenz vin vicent
vladimir vova volodya vlad volodymyr vladi vladislav wladimir
vyacheslav slava slavik viacheslav
walter walt wally wal walther gualtiero waldemar
werner wern verner
wilhelm willi will willy wim helm bill guglielmo wilhelmus
wilhelmina mina wilma minnie
willem wim wil willy pim
william will bill billy willy liam bil guillaume
wolfgang wolf wolfi gang
wojciech wojtek
yaroslav slava yarik
yitzhak itzik isaac
yosef yossi joseph
yevgeny zhenya
zachary zach zack zak zakary
zdenek zdeno
aditya adi
abdullah abdul abdallah abdulla
ananya anu
anjali anju
ashok ash
deepak deep
gaurav gaurav
harish hari
karthik karthi kartik
krishna kris krish
lakshmi laxmi lakshmy
meenakshi meena
nikhil nik
pradeep deep pradip
priyanka priya
rajesh raj raju
rajendra raj
ramesh ram
ravi ravindra
sandeep sandy sandip
sanjay sanju
siddharth sid siddhartha
srinivas srini vasu sreenivas
subramanian subbu mani
sunita sunny
suresh suri
venkatesh venky venkat venkata
vijay vij
vikram vik vicky
vishal vish
aishwarya aish
mustafa mustapha musti
ibrahim ibo ibro brahim
hüseyin huseyin hussein hussain
süleyman sulayman sule
yusuf youssef joseph yousef yusef
emre emrah
aisha aysha aicha ayesha ayse
khadija hatice
leyla layla leila laila
zeynep zainab zaynab
nguyen nguyên
francisca paca paqui kika chica
antonio toño tonho toni
antonia toñi
encarnacion encarna
inmaculada inma
jesus chus chuy suso
joao joão joca
luciana lu
mariajose majo
mariacarmen mamen maricarmen
rosa-maria rosamari
santiago santi diego tiago yago
sebastiao tião
tiago thiago
vicenta vicen
carmen mamen carmina menchu carmela carmelina carmelita
carmela lina mela melina
domenica mimma nica
elisabetta betta lisa
filomena mena
gaetano tano
gennaro rino
lorenzo renzo enzo
maddalena lena
vincenza enza cenza
guillaume guigui will
benoit ben
mathilde tilda matilda tilly
jean-pierre jp
jean-paul jp
marie-claude mc
nathalie nat
anne-marie anne
olivier oliv
sylvain syl
wieslaw wiesiek
zbigniew zbyszek
tadeusz tadek
ryszard rysiek
jadwiga jadzia
danuta danka
krystyna krysia
kazimierz kazik
boguslaw bogdan
mieczyslaw mietek
slawomir slawek
przemyslaw przemek
bartlomiej bartek
katarzyna kasia kaska
agnieszka aga
joanna asia joasia
barbara basia
wladyslaw wladek
dariusz darek
mariusz mariuszek
arkadiusz arek
radoslaw radek
miroslaw mirek miroslav
leszek lech
`

const groupsOf = new Map<string, readonly number[]>()
for (const [group, line] of GROUPS.trim().split('\n').entries()) {
  for (const form of new Set(
    line.split(' ').map((name) => plainLetters(name).replaceAll('-', '')),
  )) {
    groupsOf.set(form, [...(groupsOf.get(form) ?? []), group])
  }
}

/** The groups of given names a folded name belongs to, as opaque numbers; none for unknown names. */
export function nicknameGroups(name: string): readonly number[] {
  return groupsOf.get(name) ?? NONE
}

const NONE: readonly number[] = []

/** Could both folded given names call one person (`bob`, `robert`)? Equal names do. */
export function isSameGivenName(left: string, right: string): boolean {
  if (left === right) return true
  const groups = nicknameGroups(right)
  return groups.length > 0 && nicknameGroups(left).some((group) => groups.includes(group))
}
