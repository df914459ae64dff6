package occ.interchange.returns;

/** One file of a return, out of its archive and as text. The name is the last part of its path, for people only. */
public record ReturnFile(String name, String text) {
    /** The first character that is not white space, by which formats are told apart. */
    public char begins() {
        return text.isBlank() ? ' ' : text.stripLeading().charAt(0);
    }
}
