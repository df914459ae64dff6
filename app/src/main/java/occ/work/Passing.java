package occ.work;

/** What came of handing one thing on. */
public sealed interface Passing {
    record Moved() implements Passing {}

    /** The new one has been asked, and has it once they accept. */
    record Asked() implements Passing {}

    /** {@code why} is a sentence without its full stop. It names no record. */
    record Refused(String why) implements Passing {}

    String GONE = "They no longer hold it: somebody else handed it on, or it has ended";

    static Passing gone() {
        return new Refused(GONE);
    }
}
