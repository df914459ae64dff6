package occ.intelligence.extraction;

import java.util.Locale;

/**
 * A word of a text, or a number.
 *
 * @param text without the {@code 's} of a possessive, which {@code end} includes and {@code bareEnd} does not
 * @param startsSentence its capital, if it has one, may say nothing
 */
record Word(int start, int bareEnd, int end, String text, boolean startsSentence) {
    boolean isPossessive() {
        return bareEnd < end;
    }

    boolean isCapital() {
        var first = text.codePointAt(0);
        return Character.isUpperCase(first) || Character.isTitleCase(first);
    }

    /** Of a script without capitals, such as Arabic. */
    boolean isCaseless() {
        return Character.getType(text.codePointAt(0)) == Character.OTHER_LETTER;
    }

    boolean isShouted() {
        return text.length() > 1
                && text.codePoints().noneMatch(Character::isLowerCase)
                && text.codePoints().filter(Character::isUpperCase).count() > 1;
    }

    boolean isInitial() {
        return text.length() == 1 && isCapital();
    }

    boolean hasDigit() {
        return text.codePoints().anyMatch(Character::isDigit);
    }

    boolean startsWithDigit() {
        return Character.isDigit(text.codePointAt(0));
    }

    String lower() {
        return text.toLowerCase(Locale.ROOT);
    }
}
