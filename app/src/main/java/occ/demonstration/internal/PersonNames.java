package occ.demonstration.internal;

import java.util.List;

/** People's names, with the skew of real registers in the surnames, and enough invention that none is anybody's. */
final class PersonNames {
    private static final List<String> MALE = List.of(
            "Aidan", "Kieran", "Tariq", "Marek", "Corvin", "Piran", "Wystan", "Emeka", "Luan", "Dragos", "Callum",
            "Imran", "Jarek", "Rhodri", "Dominic", "Farid", "Ewan", "Silvan", "Teodor", "Malachi", "Osric", "Bram",
            "Cathal", "Yusuf", "Leif", "Anselm", "Devan", "Roddy", "Gethin", "Ivo");
    private static final List<String> FEMALE = List.of(
            "Lettice",
            "Nadia",
            "Rhoswen",
            "Ilinca",
            "Bronagh",
            "Zainab",
            "Tamsin",
            "Orla",
            "Marika",
            "Elowen",
            "Simran",
            "Hesper",
            "Adaeze",
            "Perpetua",
            "Isolde",
            "Agnieszka",
            "Catrin",
            "Saoirse",
            "Leocadia",
            "Yvaine");
    private static final List<String> FAMILY = List.of(
            "Smitham",
            "Khanwell",
            "Joneshaw",
            "Patelby",
            "Brownrigg",
            "Hussaine",
            "Wilsdon",
            "Haldersley",
            "Dunmorrow",
            "Brankfoot",
            "Skeltane",
            "Carrowdale",
            "Attlesby",
            "Pinnegar",
            "Vaughnley",
            "Cuthwaite",
            "Tarrack",
            "Orrell-Vane",
            "Tolland",
            "Harbeck",
            "Fenwright",
            "Oduyale",
            "Kowalczik",
            "Ionescar",
            "Dervishaj",
            "Macklehose",
            "Ardenbrook",
            "Penhallick",
            "Thrupple",
            "Quennell",
            "Strickley",
            "Garroway",
            "Lowdermilk",
            "Bassingham",
            "Wetherall",
            "Okonwo",
            "Rahmani",
            "Dhalivar",
            "Trescothen",
            "Yarborne",
            "Mossgrave",
            "Illingstead",
            "Crowhurst-Bell",
            "Nantwell",
            "Sedgemoor",
            "Holbeache",
            "Averill",
            "Zamoyer",
            "Ferncastle",
            "Greatorax",
            "Winterbourn",
            "Lazenby-Holt",
            "Marchbank",
            "Ottershaw",
            "Pargetter",
            "Ravenglass");
    private static final List<String> STREET = List.of(
            "Smokey",
            "Razor",
            "Bishop",
            "Tails",
            "Doc",
            "The Postman",
            "Fingers",
            "Snowy",
            "Big T",
            "Little K",
            "The Plumber",
            "Ghost",
            "Uncle",
            "Captain",
            "Sparks");

    private PersonNames() {}

    record Named(String given, String family, String sex) {
        String full() {
            return given + " " + family;
        }
    }

    static Named next(Dice dice) {
        var female = dice.chance(0.14);
        var given = dice.skewed(female ? FEMALE : MALE);
        return new Named(given, dice.skewed(FAMILY), female ? "Female" : "Male");
    }

    static String street(Dice dice) {
        return dice.one(STREET);
    }
}
