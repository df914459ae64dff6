package occ.faces.pages;

/** Small turns of phrase that pages share. */
public final class Words {
    private Words() {}

    public static String capital(String phrase) {
        return phrase.isEmpty() ? phrase : Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1);
    }

    /** {@code count(1, "group", "groups")} is “1 group”; 6,000 of them are “6,000 groups”. */
    public static String count(long number, String one, String many) {
        return Numbers.of(number) + " " + (number == 1 ? one : many);
    }
}
