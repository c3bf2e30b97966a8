/** Small files of names in one byte a letter are read in the code page of their language. */
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../workbench/files/decode-text.ts';
import { encoderOf } from '../support/encoder.ts';

const NAMES = [
  [
    'French',
    'windows-1252',
    'Hélène Dupont, François Lefèvre, Benoît Côté, Thérèse Légère, Anaïs Château, Loïc Le Gall, Michèle Mercier, Agnès Morel, Maëlle Guérin, Île de Ré Chocolats, Crêperie Bretonne, Cœur de Lys, Le Bœuf d’Or, Irène Adam, Stéphane Delaître, Héloïse Crépin, Angèle Lagrève, Traiteur Chez Zaïre, Arsène Thévenet',
  ],
  [
    'Spanish',
    'windows-1252',
    'José García, María Núñez, Íñigo Peña, Begoña Ibáñez, Ramón Sánchez, Ángel Rodríguez, Iván Muñoz, Óscar López, Panadería Logroño, Ferretería Güell, Compañía del Sur, Jesús Cañizares, Ximena Bolaños, Rubén Dávila, Zaragoza Diseño',
  ],
  [
    'Portuguese',
    'windows-1252',
    'João Gonçalves, Conceição Araújo, Antônio Simões, Inês Magalhães, Estêvão Mendonça, Ângela Leitão, Padaria Pão Quente, Estação do Café, Aníbal Cabaço, Irmãos Pereira, Eugênio Sampaio',
  ],
  [
    'German',
    'windows-1252',
    'Müller & Söhne KG, Jörg Schäfer, Käthe Groß, Österreichische Post, Ärztehaus Süd, Günther Voß',
  ],
  [
    'Italian',
    'windows-1252',
    'Nicolò Rossi, Caffè Centrale, Società Anonima, Mosè Conti, Cantù Arredi, Forlì Impianti, Però Carlo, Virtù Sas, Città Alta, Così Così',
  ],
  [
    'Danish',
    'windows-1252',
    'Søren Kierkegård, Jørgen Møller, Åse Sæther, Ærø Mejeri, Øystein Næss, Børge Kjær, Præstø Apotek, Sjøholm',
  ],
  [
    'Polish',
    'windows-1250',
    'Łódzki Sklep, Żabka Gdańsk, Paweł Wiśniewski, Małgorzata Dąbrowska, Agnieszka Kamińska, Józef Zięba, Stępień i Syn, Piotr Węgrzyn, Halina Piątek, Błażej Król, Drukarnia Jaźwiec, Tomasz Bąk, Wanda Pęczak',
  ],
  [
    'Czech',
    'windows-1250',
    'Jiří Dvořák, Petr Novák, Lukáš Horáček, Božena Němcová, Ondřej Černý, Zdeněk Veselý, Antonín Kolář, Věra Čapková, Marek Kovač, Marek Bartoň, Soňa Pešková, Čestmír Řezníček, Hana Ďurková',
  ],
  [
    'Hungarian',
    'windows-1250',
    'Szabó Erzsébet, Tóth József, Kőszegi Ákos, Németh Lőrinc, Székely Gyöngyi, Fűszer Kft., Szűcs Mária, Hűtőház Zrt., Csörgő Zsuzsa, Hegedűs Géza, Bőrdíszmű Bt.',
  ],
  [
    'Croatian',
    'windows-1250',
    'Marko Kovačević, Ana Jurić, Petra Đurić, Željko Šimić, Mate Žagar, Krešimir Ćosić, Vesna Črnič',
  ],
  ['Romanian', 'windows-1250', 'Ştefan Ionescu, Ioana Constănţeanu, Mihăiţă Bălan, Brutărie Braşov, Ana Ţurcanu'],
  ['Turkish', 'windows-1254', 'Ayşe Yılmaz, İbrahim Çelik, Gülşen Öztürk, Doğan Işık, Çağla Güneş, Uğur Kılıç'],
  [
    'Lithuanian',
    'windows-1257',
    'Rūta Žukauskienė, Gediminas Šimkus, Eglė Petrauskaitė, Ąžuolas UAB, Jūratė Kęstutienė',
  ],
] as const;

describe('a small file of names', () => {
  it.each(NAMES)('%s, three orders each', async (_language, encoding, list) => {
    const encode = encoderOf(encoding);
    const names = list.split(', ');
    for (const at of names.keys()) {
      const orders = [0, 1, 2].map((more) => `${names[(at + more) % names.length]};0${more + 1}.02.2025;12,50`);
      const text = ['Customer;Date;Amount', ...orders, ''].join('\r\n');
      expect((await decodeText(encode(text))).text).toBe(text);
    }
  });

  it.each([
    ['Hélène', 'windows-1252'],
    ['Muñoz', 'windows-1252'],
    ['João', 'windows-1252'],
    ['Søren', 'windows-1252'],
    ['Nicolò', 'windows-1252'],
    ['Łucja', 'windows-1250'],
    ['Jiří', 'windows-1250'],
    ['Szűcs', 'windows-1250'],
    ['Kovač', 'windows-1250'],
    ['Núñez', 'windows-1252'],
    ['ÍÑIGO', 'windows-1252'],
    ['CONCEIÇÃO', 'windows-1252'],
    ['Größe', 'windows-1252'],
    ['DVOŘÁK', 'windows-1250'],
  ])('of one order: %s', async (name, encoding) => {
    const text = `Customer;Date;Amount\n${name};05.02.2025;12,50\n`;
    expect((await decodeText(encoderOf(encoding)(text))).text).toBe(text);
  });
});
