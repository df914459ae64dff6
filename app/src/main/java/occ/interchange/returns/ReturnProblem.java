package occ.interchange.returns;

/**
 * Something wrong with a return: where (file, row as its sender counts, column), what stood there, and a sentence. A
 * problem of a whole file stands at its first row.
 */
public record ReturnProblem(String file, int row, String column, String value, String sentence, Effect effect) {
    private static final int LONGEST_VALUE = 200;

    public static final String WHOLE_ROW = "whole row";
    public static final String WHOLE_FILE = "whole file";

    public ReturnProblem {
        value = Harmless.shown(value, LONGEST_VALUE);
    }

    public static ReturnProblem ofFile(String file, String sentence) {
        return new ReturnProblem(file, 1, WHOLE_FILE, "", sentence, Effect.FILE_REFUSED);
    }

    public static ReturnProblem ofFile(String file, int row, String column, String sentence) {
        return new ReturnProblem(file, row, column, "", sentence, Effect.FILE_REFUSED);
    }

    /** It costs the import a row or more. */
    public boolean refuses() {
        return effect == Effect.ROW_REFUSED || effect == Effect.FILE_REFUSED;
    }
}
