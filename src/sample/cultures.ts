/**
 * How the names of one part of the world are put together, for inventing people.
 * Lists are words parted by spaces; `latin:native` where a name has a script of its own, `_` for a space.
 */
export type Culture = {
  /** How often it comes up, against the others. */
  readonly weight: number
  readonly women: string
  readonly men: string
  /** Whole family names. */
  readonly families: string
  /** Family names are also made of a root and an ending. */
  readonly roots?: string
  readonly endings?: string
  /** Given names made of two syllables of this list, instead of `women` and `men` alone. */
  readonly syllables?: string
  /** What stands between the syllables; the first is capitalised. */
  readonly joint?: string
  /** Written family name first in its own script. */
  readonly familyFirst?: boolean
  /** Two family names: `Sosa Ibarra`. */
  readonly double?: boolean
  /** `Katherine=Kate,Kathy` */
  readonly nicknames?: string
}

export const CULTURES: readonly Culture[] = [
  {
    weight: 16,
    women: `Katherine Margaret Elizabeth Susannah Philippa Rosalind Imogen Beatrice Frances Harriet Joanna
      Winifred Constance Eleanor Gwendolen Jennifer Samantha Alexandra Rebecca Victoria Deborah Pamela`,
    men: `William Edward Theodore Benjamin Nicholas Frederick Jonathan Alistair Gregory Lawrence Matthew
      Anthony Christopher Rupert Duncan Samuel Thomas Andrew Leonard Douglas Raymond Stephen`,
    families: `Marsh Quill Lovell Penrose Thackeray Ambler Fairweather Nuttall Prewett Sedgwick Tolland
      Wainwright Yarrow Barnaby Clough Dunmore Everard Gaunt Hollis Keeble`,
    roots: `Ash Birch Clay Dun East Fern Gold Hart Ingle Kings Lang Mill North Over Pen Rams Stan Thorn
      Under West Whit Wood Wych Brad Cold Fair Hazel Long Marl Rother`,
    endings:
      'combe ley ford wick stead croft hurst worth bury den gate more field side well thwaite',
    nicknames: `Katherine=Kate,Kathy Margaret=Maggie,Peg Elizabeth=Liz,Beth Susannah=Sue Philippa=Pip
      Beatrice=Bea Frances=Fran Harriet=Hattie Joanna=Jo Eleanor=Nell,Ellie Jennifer=Jen,Jenny
      Samantha=Sam Alexandra=Alex,Sandra Rebecca=Becky Victoria=Vicky Deborah=Debbie Pamela=Pam
      William=Bill,Will Edward=Ed,Ted Theodore=Theo,Ted Benjamin=Ben Nicholas=Nick Frederick=Fred
      Jonathan=Jon Gregory=Greg Lawrence=Larry Matthew=Matt Anthony=Tony Christopher=Chris Samuel=Sam
      Thomas=Tom Andrew=Andy,Drew Leonard=Len Douglas=Doug Raymond=Ray Stephen=Steve`,
  },
  {
    weight: 9,
    women: `Lucía Carmen Inés Rocío Beatriz Guadalupe Ximena Paloma Graciela Esperanza Noelia Marisol
      Francisca Dolores Concepción Itziar Valentina Milagros`,
    men: `Joaquín Rafael Ignacio Esteban Gonzalo Francisco Emilio Andrés Hernán José_Luis Ramiro Álvaro
      Mateo Santiago Fermín Leandro Íñigo Raúl`,
    families: `Sosa Ibarra Cárdenas Villalba Montoya Echeverría Zamora Rincón Palacios Ochoa Nájera Toledo
      Ugarte Quiroga Benítez Alarcón Peñalosa Barrientos Cifuentes Escobedo Urrutia Salcedo Marín
      Olivares Robledo Santamaría Valverde Arriaga Cordero Larrañaga Becerra Pizarro Saavedra Tejada`,
    double: true,
    nicknames: `Francisca=Paca Dolores=Lola Concepción=Concha,Conchi Guadalupe=Lupe Graciela=Chela
      Francisco=Paco,Fran Ignacio=Nacho José_Luis=Pepe Rafael=Rafa Joaquín=Quino Santiago=Santi`,
  },
  {
    weight: 6,
    women: 'Joana Beatriz Catarina Leonor Matilde Teresa Graça Iara Jussara Luciana Thaís Madalena',
    men: 'João Tiago Duarte Henrique Gonçalo Afonso Caetano Otávio Thiago Vasco Nuno Rodrigo',
    families: `Teixeira Figueiredo Camargo Azevedo Brandão Siqueira Macedo Falcão Seabra Quintela Arruda
      Pimentel Vasconcelos Rezende Bragança Lacerda Moura Novais Coutinho Sampaio Queirós Damasceno`,
    double: true,
    nicknames: 'Beatriz=Bia Teresa=Teca Luciana=Lu Henrique=Rique Rodrigo=Digo Tiago=Ti',
  },
  {
    weight: 8,
    women: `Annegret Brigitte Dorothea Friederike Gudrun Hannelore Katharina Liselotte Mechthild Svenja
      Ulrike Waltraud Franziska Johanna Elisabeth Maike`,
    men: `Matthias Jürgen Burkhard Eckart Friedrich Günther Holger Joachim Konstantin Ludwig Rüdiger
      Torsten Wolfgang Maximilian Sebastian Hans-Peter`,
    families:
      'Vogt Brandt Köhler Lindner Reuter Pfeiffer Krämer Grünwald Schönherr Jäger Möwes Dietz',
    roots: `Stein Rosen Birken Linden Buchen Grün Hohen Wald Felsen Mühl Eichen Sand Wiesen Ober Nieder
      Silber Löwen Franken Kirch Acker`,
    endings: 'berg thal feld bach mann meyer hauser kamp brink stätter horst müller',
    nicknames: `Katharina=Kathi,Käthe Friederike=Rike Franziska=Franzi Elisabeth=Lisbeth,Elli
      Johanna=Hanna Maximilian=Max Sebastian=Basti Friedrich=Fritz Konstantin=Konni Joachim=Jochen`,
  },
  {
    weight: 6,
    women: `Élodie Maëlle Ségolène Bénédicte Véronique Geneviève Océane Solène Aurélie Marguerite
      Jacqueline Anne-Sophie Clémence Gaëlle`,
    men: `Étienne Gaël Rémi Benoît Thibault Aurélien Yannick Frédéric Jean-Marc Olivier Loïc Baptiste
      Sylvain Ghislain`,
    families:
      'Lemoine Charpentier Delaunay Girard Marchand Perrin Vasseur Joubert Noël Guérin Tessier',
    roots: 'Beau Mont Clair Haut Bel Ville Font Roche Val Champ Pré Saint- Grand Mar Cour',
    endings: 'mont fort champ neuve lieu court val rive pierre chêne ronde martin sel',
    nicknames: `Véronique=Véro Geneviève=Ginette Marguerite=Margot Benoît=Ben Frédéric=Fred
      Jean-Marc=JM Anne-Sophie=Anso`,
  },
  {
    weight: 6,
    women: `Ginevra Fiammetta Ornella Loredana Donatella Costanza Annunziata Mirella Benedetta Ludovica
      Nicoletta Rosaria`,
    men: `Gianluca Ettore Raffaele Umberto Vincenzo Leonardo Massimo Salvatore Giacomo Corrado Tommaso
      Ruggero`,
    families:
      'Bellandi Corsetti Montefalco Ravasi Sartori Tedesco Zanella Pellegrini Gallo Fontana',
    roots: 'Bell Cast Mor Mont Ross Vent Pal Ser Tor Mar Ferr Gal Vian Zan',
    endings: 'elli otti ini acci ardi etti ucci one andri iero esi olini',
    nicknames: `Donatella=Dona Benedetta=Benni Ludovica=Ludo Vincenzo=Enzo Leonardo=Leo Tommaso=Tommi
      Salvatore=Totò Gianluca=Luca`,
  },
  {
    weight: 6,
    women: `Agnieszka Bożena Danuta Grażyna Halina Jadwiga Małgorzata Wioletta Zofia Katarzyna Elżbieta
      Ludmila Zdeňka Blanka`,
    men: `Bogusław Dariusz Krzysztof Łukasz Mirosław Przemysław Sławomir Wojciech Zbigniew Tadeusz Jiří
      Vojtěch Bohumil Tomáš`,
    families: 'Dvořáček Pospíšil Wróbel Zając Sikora Kubiak Olejnik Hrubý Černoch Mazurek Gołąb',
    roots: 'Brzoz Dąbr Jawor Kal Lip Malin Olsz Piotr Rad Sos Turk Wiśn Zawad Klim Bor',
    endings: 'owski ecki iński czyk owicz asz ewicz icki ak ek',
    nicknames: `Małgorzata=Gosia Katarzyna=Kasia Elżbieta=Ela Agnieszka=Aga Krzysztof=Krzysiek
      Wojciech=Wojtek Zbigniew=Zbyszek Tadeusz=Tadek Dariusz=Darek Jadwiga=Jadzia`,
  },
  {
    weight: 6,
    women: 'Åsa Ingrid Sigrún Solveig Tuulikki Ragnhild Birgitta Märta Kirsten Hilkka Signe Þóra',
    men: 'Bjørn Håkon Sören Lauri Eirik Gunnar Jörgen Mikkel Øyvind Torbjörn Väinö Ásgeir',
    families:
      'Lindqvist Nygård Hämäläinen Virtasalo Koskela Bergström Dahlgren Ravn Thorsen Ødegård',
    roots: 'Berg Lind Sten Ny Sol Gran Björk Ek Hav Strand Väster Öst Fjell Kvist Hög',
    endings: 'lund ström vik dal gren holm rud stad mark sund quist blad',
    nicknames: 'Birgitta=Gittan Ragnhild=Ragna Kirsten=Kiki Torbjörn=Tobbe Mikkel=Mik',
  },
  {
    weight: 4,
    women: 'Marijke Anneloes Saskia Femke Truus Wilhelmina Geertje Hanneke Jacoba Lotte',
    men: 'Bartholomeus Diederik Gijsbert Hendrik Joost Maarten Pieter Reinier Sjoerd Willem',
    families: `van_der_Meulen de_Graaf ten_Brinke van_Rossum Hoekstra van_den_Akker Dijkgraaf de_Wit
      van_Leeuwarden Terpstra`,
    roots: 'Water Zand Bos Veen Hout Steen Oost Noord Molen Duin',
    endings: 'man stra huis kamp beek dijk ink veld hof',
    nicknames: `Wilhelmina=Mien,Willy Jacoba=Coba Bartholomeus=Bart Hendrik=Henk Willem=Wim
      Pieter=Piet Geertje=Geer`,
  },
  {
    weight: 8,
    women: `Ananya Lakshmi Meenakshi Parvati Rukmini Shalini Vasudha Yamini Chitra Devika Gayatri
      Ishwari Kalpana Nandini`,
    men: `Aditya Balakrishna Chandrasekhar Dhruv Govind Harish Jayant Kartik Mahesh Narayan Prakash
      Raghunath Siddharth Venkatesh`,
    families: `Iyengar Deshpande Kulkarni Banerjee Chatterjee Mahapatra Namboodiri Ranganathan Subramaniam
      Venkataraman Bhattacharya Joshi Tripathi Rathore Gokhale Wadhwa Sengupta Kapoor Menon Nambiar
      Chaudhuri Gill Pandit Thakur`,
    roots: `Rama Krishna Gopala Sundara Ranga Vira Chandra Deva Jaya Nara Raja Soma Hari Shanta Bala
      Padma Surya Nila`,
    endings: 'murthy nathan swamy rajan charya natha mani kar moorti das bhushan shekhar',
    nicknames: `Meenakshi=Meena Lakshmi=Laxmi Balakrishna=Balu Chandrasekhar=Chandra,Sekhar
      Siddharth=Sid Venkatesh=Venky Raghunath=Raghu`,
  },
  {
    weight: 8,
    women: '',
    men: '',
    families: `Lin:林 Zhao:赵 Qian:钱 Sun:孙 Zhou:周 Wu:吴 Zheng:郑 Feng:冯 Jiang:蒋 Shen:沈 Han:韩 Yang:杨
      Zhu:朱 Xu:许 He:何 Zhang:张 Kong:孔 Cao:曹 Yan:严 Hua:华 Wei:魏 Tao:陶 Jin:金 Qi:戚`,
    syllables: `jing:静 hui:慧 lan:兰 xin:欣 yu:雨 mei:梅 ning:宁 rui:瑞 hao:浩 jie:杰 bo:博 an:安 cheng:成
      dong:东 fei:飞 guo:国 kai:凯 lei:雷 ping:平 qing:青 shan:山 wen:文 yi:怡 zhi:志`,
    joint: '',
    familyFirst: true,
  },
  {
    weight: 5,
    women:
      'Haruka:遥 Sayuri:小百合 Misaki:美咲 Natsuko:夏子 Akemi:明美 Yukari:由香里 Kotone:琴音 Chihiro:千尋',
    men: 'Kenta:健太 Takumi:匠 Hiroshi:浩 Daisuke:大輔 Shinji:真司 Ryota:涼太 Makoto:誠 Naoki:直樹',
    families:
      'Abe:阿部 Endo:遠藤 Kondo:近藤 Saito:斎藤 Uchida:内田 Hamada:浜田 Ogawa:小川 Murata:村田',
    roots:
      'Yama:山 Kawa:川 Matsu:松 Ishi:石 Taka:高 Naka:中 Mori:森 Kita:北 Fuji:藤 Oka:岡 Mizu:水 Sugi:杉',
    endings: 'da:田 moto:本 mura:村 zaki:崎 hara:原 shima:島 guchi:口 no:野 saki:先 be:部',
    familyFirst: true,
  },
  {
    weight: 4,
    women: '',
    men: '',
    families:
      'Kang:강 Yoon:윤 Jang:장 Lim:임 Han:한 Oh:오 Seo:서 Shin:신 Kwon:권 Hwang:황 Ahn:안 Song:송',
    syllables:
      'ji:지 soo:수 min:민 hye:혜 eun:은 young:영 sung:성 ho:호 woo:우 jae:재 kyung:경 na:나 rin:린 bin:빈',
    joint: '-',
    familyFirst: true,
  },
  {
    weight: 3,
    women: '',
    men: '',
    syllables:
      'Minh Anh Thu Hà Ngọc Lan Hương Bích Thủy Kim Thanh Tâm Quốc Bảo Đức Hữu Tuấn Hoàng Long Xuân Trường',
    joint: ' ',
    families: 'Nguyễn Trần Lê Phạm Huỳnh Võ Đặng Bùi Hồ Dương Lý Đoàn Mai Tạ',
    familyFirst: true,
  },
  {
    weight: 6,
    women: 'Amira Dalal Farida Hanan Iman Layla Nadia Rasha Samira Yasmin Zeinab Latifa',
    men: 'Abdelkader Bashir Faisal Hisham Idris Khaled Mahmoud Nabil Rashid Tariq Walid Youssef',
    families: `Haddad Al-Masri El-Khoury Benali Bouzid Chahine Darwish Fakhoury Ghanem Hamdan Jaber Kassem
      Mansour Nasser Qasim Rahmani Saleh Tazi Zidane Awad Boulos Tamimi Sabbagh Amrani`,
    roots: 'Al- El- Ben_ Abu_ Ait_ Bou_',
    endings: `Hadi Khalil Najjar Rifai Sharif Tayeb Zahrani Qadri Malik Omari Karimi Husseini Fares Arabi
      Bakri Salmi Jundi Attar Hakim Nouri Rawi Shami Baroudi Kettani`,
    nicknames: 'Abdelkader=Kader Mahmoud=Hamoudi Youssef=Joe Zeinab=Zizi',
  },
  {
    weight: 4,
    women: 'Ayşegül Çiğdem Elif Gülşen Şebnem Nurhan Özlem Zübeyde Feride Hande',
    men: 'Barış Cengiz Emre Gökhan İlker Kaan Oğuz Selçuk Tuncay Yiğit',
    families: 'Yıldırım Karagöz Özbek Şimşek Aksoy Çelikkol Doğanay Güneş Koçak Toprak Uzun',
    roots: 'Kara Ak Gök Demir Taş Altın Boz Kızıl Sarı Yeşil',
    endings: 'kaya oğlu soy han türk can dağ alp tekin taş',
    nicknames: 'Ayşegül=Ayşe,Gül Zübeyde=Züzü Selçuk=Selo',
  },
  {
    weight: 5,
    women:
      'Adaeze Chidinma Folasade Ngozi Oluwaseun Temitope Abena Akosua Wanjiru Nomvula Thandiwe Zainab',
    men: 'Babatunde Chukwuemeka Ikechukwu Olumide Tochukwu Kwabena Kofi Kamau Sipho Thabo Musa Ayodele',
    families: `Adeyemi Balogun Chukwu Ezeh Fashola Nwachukwu Obiora Ogunleye Asante Boateng Mensah Owusu
      Kariuki Mwangi Otieno Dlamini Khumalo Mokoena Ndlovu Sithole Okonjo Abubakar Danjuma Eze`,
    roots: 'Ade Olu Ayo Ogun Fa Ola Oye Oba Akin Ife Oso Owo',
    endings: 'wale bayo kunle sola femi dele tunde niyi lola seun yinka gbade mide labi',
    nicknames: `Oluwaseun=Seun Temitope=Temi Folasade=Sade Chukwuemeka=Emeka Babatunde=Tunde
      Ikechukwu=Ike Tochukwu=Tochi Ayodele=Ayo Adaeze=Ada`,
  },
  {
    weight: 5,
    women:
      'Olena:Олена Tetiana:Тетяна Svitlana:Світлана Lyudmyla:Людмила Oksana:Оксана Yaryna:Ярина Daryna:Дарина',
    men: 'Taras:Тарас Bohdan:Богдан Mykola:Микола Andriy:Андрій Vasyl:Василь Ostap:Остап Yevhen:Євген',
    families: 'Kravets:Кравець Hrytsak:Грицак Bondar:Бондар Lysenko:Лисенко Moroz:Мороз Vovk:Вовк',
    roots:
      'Koval:Ковал Petr:Петр Tymosh:Тимош Shevch:Шевч Panas:Панас Roman:Роман Savch:Савч Marchen:Марчен',
    endings: 'enko:енко chuk:чук ivskyi:івський yshyn:ишин uk:ук',
    nicknames:
      'Lyudmyla=Lyuda Svitlana=Svita Tetiana=Tanya Mykola=Kolya Yevhen=Zhenya Bohdan=Danko',
  },
  {
    weight: 3,
    women: 'Eleftheria Konstantina Despina Kalliopi Paraskevi Stavroula Anastasia Marianthi',
    men: 'Apostolos Dimitrios Evangelos Konstantinos Panagiotis Stavros Theofilos Vasileios',
    families: 'Galanis Kostakis Makris Raptis Samaras Vlachos',
    roots: 'Anagnost Christ Georg Karam Lamb Mich Nik Papad Stamat Theod',
    endings: 'opoulos akis idis iadis ellis atos',
    nicknames: `Eleftheria=Ria Konstantina=Dina Paraskevi=Vivi Dimitrios=Dimitris,Mitsos
      Konstantinos=Kostas Panagiotis=Panos Evangelos=Vangelis Vasileios=Vasilis`,
  },
]
