package occ.leaks;

import occ.access.AccessClass;
import occ.kernel.Actor;
import occ.kernel.Grade;

/** Who makes a telling of the story, where, and in which class. {@code key} is in every name it invents. */
record Teller(
        String key,
        String place,
        Actor analyst,
        Actor coordinator,
        Actor chair,
        Actor lead,
        AccessClass accessClass,
        Grade grade,
        int number) {

    /** The same for each telling but for the name, so that nothing but the key tells them apart. */
    String named(String words) {
        return key + " " + words;
    }

    /** A prison number of its own: a letter, four digits and two letters. */
    String prisonNumber() {
        return "A%d234BC".formatted(number);
    }

    /** From the range that Ofcom keeps free for drama. */
    String phone() {
        return "07700 90010" + number;
    }
}
