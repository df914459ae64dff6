package occ.pole.identifier;

/** An identifier that somebody else issued, read and found well-formed. */
public interface IssuedIdentifier {
    /** The canonical form: as stored and compared. */
    String text();

    /** As people are used to seeing it; reading it again gives the same identifier. */
    default String display() {
        return text();
    }
}
