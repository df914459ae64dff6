package occ.pole.identifier;

/** ISO 7064 mod 97-10: letters count as 10 to 35, and a sound number leaves the remainder 1. */
final class Mod97 {
    private static final int LETTERS_FROM = 10;

    private Mod97() {}

    static boolean fits(String lettersAndDigits) {
        return remainder(lettersAndDigits) == 1;
    }

    private static int remainder(String lettersAndDigits) {
        var remainder = 0;
        for (var character : lettersAndDigits.toCharArray()) {
            var value = Character.digit(character, 36);
            remainder = (remainder * (value < LETTERS_FROM ? 10 : 100) + value) % 97;
        }
        return remainder;
    }
}
