package occ.sources;

import occ.kernel.Actor;

/** Setting the register up, and unlocking it with what a controller knows. The program itself can do neither. */
public interface Keyholding {
    /** Where somebody stands before the register. */
    enum Stance {
        NOT_SET_UP,
        /** A controller by role, whom nobody has enrolled yet. */
        NOT_ENROLLED,
        ENROLLED
    }

    Stance stance(Actor actor);

    /** Makes the register's key. It counts once the recovery code has been typed back; until then anybody may begin anew. */
    SetUp setUp(Actor actor, String passphrase);

    /** Whether the code was that of the register waiting to be set up. */
    boolean confirmSetUp(Actor actor, String recoveryCode);

    /** With a passphrase, or with the code of an enrolment. {@code session} names the session that the unlocking is tied to. */
    Unlocking unlock(Actor actor, String passphrase, String session);

    void lock(Actor actor, UnlockKey key);

    /** Whether the key still opens something, for which it counts as a look. */
    boolean isOpen(Actor actor, UnlockKey key);

    PassphraseOutcome choosePassphrase(Actor actor, UnlockKey key, String passphrase);

    /** For a controller whose passphrase is lost: the recovery code gives them a new one, and is replaced itself. */
    Recovery recover(Actor actor, String recoveryCode, String passphrase);

    sealed interface SetUp {
        record Begun(String recoveryCode) implements SetUp {}

        record SetUpAlready() implements SetUp {}

        record Refused(PassphraseOutcome why) implements SetUp {}
    }

    sealed interface Unlocking {
        record Unlocked(UnlockKey key, boolean mustChoosePassphrase) implements Unlocking {}

        /** A wrong passphrase, or nobody enrolled: the same words. */
        record Wrong() implements Unlocking {}

        record TooManyWrong() implements Unlocking {}
    }

    sealed interface Recovery {
        record Recovered(String newRecoveryCode) implements Recovery {}

        record Wrong() implements Recovery {}

        record TooManyWrong() implements Recovery {}

        record Refused(PassphraseOutcome why) implements Recovery {}
    }

    enum PassphraseOutcome {
        CHOSEN,
        TOO_SHORT,
        TOO_SIMPLE
    }
}
