/** Common names of many places. `ascii` says that an e-mail address can be made of them. */
export const GIVEN_AND_FAMILY_NAMES: readonly {
  given: readonly string[];
  family: readonly string[];
  ascii: boolean;
}[] = [
  {
    given: ['Olivia', 'Noah', 'Amelia', 'George', 'Grace', 'Oliver', 'Harper', 'Theo'],
    family: ['Smith', 'Jones', 'Taylor', 'Walker', 'Wright', "O'Connor", 'Hughes', 'Patel'],
    ascii: true,
  },
  {
    given: ['Zoé', 'Léa', 'Hugo', 'Élodie', 'Jules', 'Chloé', 'Théo', 'Anaïs'],
    family: ['Lefèvre', 'Moreau', "d'Arc", 'Rousseau', 'Faure', 'Blanchard', 'Girard', 'Leclerc'],
    ascii: true,
  },
  {
    given: ['Jürgen', 'Anke', 'Lukas', 'Mia', 'Björn', 'Käthe', 'Felix', 'Greta'],
    family: ['Müller', 'Schäfer', 'Weiß', 'Großmann', 'Vogel', 'Krüger', 'Baumgartner', 'König'],
    ascii: true,
  },
  {
    given: ['Sofía', 'Mateo', 'Lucía', 'Íñigo', 'Valentina', 'Joaquín', 'Camila', 'Nuño'],
    family: ['García Márquez', 'Peña', 'Núñez', 'Ibáñez', 'Fernández de Córdoba', 'Ruiz', 'Ortega'],
    ascii: true,
  },
  {
    given: ['João', 'Inês', 'Thiago', 'Conceição', 'Luísa', 'Antônio', 'Beatriz', 'Caetano'],
    family: ['Silva', 'Gonçalves', 'Araújo', 'Magalhães', 'dos Santos', 'Brandão', 'Falcão'],
    ascii: true,
  },
  {
    given: ['Agnieszka', 'Stanisław', 'Małgorzata', 'Paweł', 'Zofia', 'Krzysztof', 'Ewa'],
    family: ['Wiśniewska', 'Kowalczyk', 'Dąbrowski', 'Zając', 'Pawłowska', 'Król', 'Wróbel'],
    ascii: true,
  },
  {
    given: ['Yui', 'Haruto', 'Sakura', 'Ren', 'Aoi', 'Sora', 'Hina', 'Daiki'],
    family: ['Tanaka', 'Watanabe', 'Yamamoto', 'Nakamura', 'Kobayashi', 'Saitō', 'Matsumoto'],
    ascii: true,
  },
  {
    given: ['Chiamaka', 'Kwame', 'Amina', 'Tunde', 'Nia', 'Sipho', 'Wanjiru', 'Kofi'],
    family: ['Adeyemi', 'Mensah', 'Nwosu', 'Dlamini', 'Kamau', 'Diallo', 'Okonkwo', 'Boateng'],
    ascii: true,
  },
  {
    given: ['Priya', 'Arjun', 'Ananya', 'Rohan', 'Kavya', 'Vikram', 'Meera', 'Aditya'],
    family: ['Sharma', 'Iyer', 'Reddy', 'Banerjee', 'Venkataraman', 'Kapoor', 'Nair', 'Joshi'],
    ascii: true,
  },
  {
    given: ['נועם', 'תמר', 'איתי', 'שירה', 'יונתן', 'מאיה', 'אורי', 'הילה'],
    family: ['כהן', 'לוי', 'מזרחי', 'פרץ', 'ביטון', 'אברהם', 'פרידמן', 'שפירא'],
    ascii: false,
  },
  {
    given: ['أحمد', 'فاطمة', 'يوسف', 'مريم', 'عمر', 'زينب', 'خالد', 'سلمى'],
    family: ['حداد', 'منصور', 'الخطيب', 'نجار', 'السيد', 'خوري', 'عثمان', 'درويش'],
    ascii: false,
  },
  {
    given: ['Анна', 'Дмитрий', 'Ольга', 'Сергей', 'Екатерина', 'Михаил', 'Юлия'],
    family: ['Иванова', 'Кузнецов', 'Соколова', 'Попов', 'Морозова', 'Волков', 'Зайцева'],
    ascii: false,
  },
];
