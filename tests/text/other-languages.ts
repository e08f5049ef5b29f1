// Ordinary paragraphs in languages that use Latin letters, for tests: adverts, letters, posts. All invented.

export const OTHER_LANGUAGES: Readonly<Record<string, readonly string[]>> = {
  polish: [
    'Szukamy pracownika do hotelu w Krakowie. Oferujemy umowę o pracę, zakwaterowanie i wyżywienie. Mile widziane doświadczenie, ale nie jest wymagane. Prosimy o przesłanie dokumentów i zdjęcia na adres podany w ogłoszeniu.',
    'Praca dla kobiet przy pakowaniu kosmetykow. Stawka 28 zl na reke, wyplata co tydzien. Mieszkanie blisko zakladu, transport do pracy za darmo. Zadzwon albo napisz, telefon do kontaktu ponizej. Paszport i wiza nie sa problemem.',
    'Czesc, jutro jade do mamy i nie wiem kiedy wroce. Masz moze numer do tej pani, ktora robi paznokcie? Moja siostra pyta, czy mozna sie umowic na sobote po poludniu.',
    'Wynajmę pokój studentce, centrum miasta, blisko tramwaj i sklep. Cena 900 zł plus rachunki, kaucja zwrotna. W mieszkaniu pralka, lodówka, internet. Bez zwierząt i palenia.',
    'Kurs na prawo jazdy od poniedzialku. Dokumenty: dowod osobisty, jedno foto, zaswiadczenie lekarskie. Platnosc gotowka albo karta. Prowadzi instruktor z dlugim stazem.',
  ],
  czech: [
    'Hledáme pokojskou do rodinného hotelu v Praze. Nabízíme pracovní smlouvu, ubytování a stravu zdarma. Praxe není podmínkou, důležitá je chuť pracovat. Napište nám a pošlete životopis s fotografií.',
    'Ahoj, zitra jedu za babickou a nevim kdy se vratim. Nemas cislo na tu pani co dela nehty? Moje sestra se pta jestli muze prijit v sobotu odpoledne.',
    'Prace pro zeny v baleni kosmetiky. Plat kazdy tyden, doprava do prace zdarma. Telefon a kontakt dole. Pas a viza nejsou problem, dokumenty vyridime spolu.',
    'Pronajmu pokoj studentce, centrum mesta, blizko tramvaj a obchod. Cena 6000 korun, kauce vratna. V byte pracka, lednice a internet.',
  ],
  slovak: [
    'Hľadáme opatrovateľku do Nemecka. Ponúkame dobrý plat, ubytovanie a stravu zdarma, cestu uhradíme. Základná znalosť nemeckého jazyka je výhodou. Pošlite životopis a fotografiu.',
    'Praca v hoteli pre dievcata z celeho Slovenska. Plat kazdy tyzden, byt blizko hotela. Dokumenty a telefon na kontakt dole. Moja sestra tam robila dva roky a bola spokojna.',
  ],
  croatian: [
    'Tražimo sobaricu za obiteljski hotel u Splitu. Nudimo ugovor o radu, smještaj i hranu. Iskustvo nije potrebno, važna je dobra volja. Pošaljite životopis i fotografiju na adresu iz oglasa.',
    'Posao za djevojke na moru, plata svaki tjedan, stan i hrana su osigurani. Dokumenti nisu problem, viza se moze srediti. Posalji sliku i broj telefona. Moja sestra je radila tamo dva ljeta i bila je zadovoljna.',
    'Bok, sutra idem kod mame i ne znam kada se vracam. Imas li broj one gospodje sto radi nokte? Pita me sestra moze li doci u subotu popodne.',
  ],
  serbian: [
    'Potrebna radnica za rad u restoranu u Beogradu. Plata redovna, prevoz placen, smestaj obezbedjen. Iskustvo nije potrebno, obuka na licu mesta. Pozovite na telefon ili pisite u poruke, posaljite fotografiju.',
    'Izdajem stan u centru grada, blizu trg i prodavnica. Cena dogovor, depozit jedna kirija. U stanu ima sve sto treba za zivot. Ne moze sa psima. Samo ozbiljne osobe neka se jave.',
  ],
  slovene: [
    'Iščemo sobarico za družinski hotel v Ljubljani. Nudimo pogodbo o delu, stanovanje in hrano. Izkušnje niso potrebne, pomembna je dobra volja. Pošljite življenjepis in fotografijo.',
    'Delo za dekleta v hotelu ob morju, placa vsak teden, stanovanje in hrana sta zagotovljena. Dokumenti niso problem. Moja sestra je tam delala dve leti in je bila zadovoljna.',
  ],
  german: [
    'Wir suchen eine Haushaltshilfe für unsere Familie in München. Unterkunft und Verpflegung sind frei, die Reise wird bezahlt. Bitte senden Sie uns Ihre Unterlagen und ein Foto. Deutschkenntnisse sind von Vorteil.',
    'Hallo, morgen fahre ich zu meiner Oma und weiss nicht wann ich wieder komme. Hast du noch die Nummer von der Frau die Naegel macht? Meine Schwester fragt ob sie am Samstag kommen kann.',
  ],
  romanian: [
    'Căutăm cameristă pentru un hotel în Brașov. Oferim contract de muncă, cazare și masă gratuită. Nu este nevoie de experiență. Trimiteți documentele și o fotografie la adresa de mai jos.',
    'Angajam fete pentru munca la hotel, salariu bun, cazare gratuita. Telefon si contact mai jos. Pasaport si viza nu sunt o problema. Sora mea a lucrat acolo doi ani si a fost multumita.',
  ],
  turkish: [
    'Otelimizde çalışacak bayan eleman arıyoruz. Konaklama ve yemek ücretsiz, maaş her ay düzenli ödenir. Deneyim şart değil. Lütfen belgelerinizi ve bir fotoğraf gönderin.',
    'Selam yarin anneme gidiyorum ve ne zaman donecegimi bilmiyorum. Sende o kadinin numarasi var mi? Kardesim soruyor cumartesi gelebilir mi, para pesin verilecek.',
  ],
  spanish: [
    'Buscamos camarera para un hotel familiar en Valencia. Ofrecemos contrato, alojamiento y comida gratis. No hace falta experiencia. Envíe sus documentos y una foto a la dirección del anuncio.',
    'Hola, manana voy a casa de mi abuela y no se cuando vuelvo. Tienes el numero de la senora que hace las unas? Mi hermana pregunta si puede ir el sabado por la tarde.',
  ],
  italian: [
    'Cerchiamo una cameriera per un hotel a conduzione familiare a Napoli. Offriamo contratto, vitto e alloggio gratis. Non serve esperienza. Inviate i documenti e una foto al contatto indicato.',
    'Ciao, domani vado da mia nonna e non so quando torno. Hai il numero di quella signora che fa le unghie? Mia sorella chiede se può andare sabato pomeriggio.',
  ],
  french: [
    'Nous cherchons une femme de chambre pour un petit hôtel à Lyon. Contrat, logement et repas fournis. Aucune expérience demandée. Envoyez vos documents et une photo au contact de cette annonce.',
    'Salut, demain je vais chez ma mamie et je ne sais pas quand je rentre. Tu as le numero de la dame qui fait les ongles? Ma soeur demande si elle peut passer samedi.',
  ],
  english: [
    'hey r u coming tmrw? mom says bring the kids n some snacks lol. gonna be fun, grandma made her pierogi again',
    'lmk when u get home ok? my bro lost his phone n cant text u. pls tell ur sis too thx',
    'Housekeeper wanted for a family hotel near Cardiff. Contract, meals and a staff room included. Send your documents and a short note about yourself; interviews take place on Tuesday.',
    'We hiked the ridge before breakfast, watched the fog roll off the valley, and argued about whose turn it was to carry the thermos.',
    'omg no way haha, that cat video. brb gotta walk Rex. see ya Sat',
    'Olena Kovalenko, Iryna Shevchenko and Oksana Bondarenko flew from Kyiv to Lviv; Yuliia Tkachenko stayed in Kharkiv with Nataliia.',
  ],
  other: [
    'Keresünk szobalányt családi szállodába Budapesten. Szállást és étkezést biztosítunk, tapasztalat nem szükséges. Kérjük, küldje el a dokumentumokat és egy fényképet.',
    'Wij zoeken een kamermeisje voor een klein hotel in Utrecht. Contract, kost en inwoning inbegrepen. Ervaring is niet nodig. Stuur je documenten en een foto naar ons contact.',
    'Ieškome kambarinės šeimos viešbučiui Vilniuje. Siūlome darbo sutartį, apgyvendinimą ir maitinimą. Patirtis nebūtina. Atsiųskite dokumentus ir nuotrauką.',
    'Procura-se camareira para hotel familiar em Lisboa. Oferecemos contrato, alojamento e comida. Nao e preciso experiencia. Envie os documentos e uma foto para o contacto abaixo.',
  ],
};
