package occ.access;

/** Proving who one is. Every failure reads the same, so that nobody learns which names exist. */
public interface SignIn {
    Outcome attempt(String signInName, String password, String fromAddress);

    sealed interface Outcome {
        record Welcome(SignedInAccount account) implements Outcome {}

        /** Wrong name, wrong password, closed or locked account: the same words for all. */
        record Refused() implements Outcome {}

        /** Too many attempts from one address or for one name. */
        record TooMany(long secondsToWait) implements Outcome {}
    }
}
