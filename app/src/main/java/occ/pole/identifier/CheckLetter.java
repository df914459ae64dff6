package occ.pole.identifier;

/**
 * The check letter of police criminal records: the number's remainder after division by 23, as a letter. I, O and S
 * are left out because they look like digits.
 */
final class CheckLetter {
    private static final String LETTERS = "ZABCDEFGHJKLMNPQRTUVWXY";

    private CheckLetter() {}

    static boolean fits(String digits, String letter) {
        return LETTERS.charAt((int) (Long.parseLong(digits) % LETTERS.length())) == letter.charAt(0);
    }
}
