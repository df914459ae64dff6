package occ.work;

import occ.kernel.AccountId;

/** Forms already sent: the same form sent twice, by a second click or a reload, is one deed. */
public interface Submissions {
    /** Takes a form up, or says what became of it. It waits a while for one that is under way. */
    Answer take(Submission submission);

    /** The deed is done, and led there. */
    void finish(Submission submission, String location);

    /** The deed was refused or failed, so the form may be sent again. */
    void release(Submission submission);

    /**
     * {@code word} is the random word that the form carries, with a digest of what was typed; a page with several
     * forms has one word, so the path counts too.
     */
    record Submission(AccountId account, String word, String path) {}

    sealed interface Answer {
        record Fresh() implements Answer {}

        record Done(String location) implements Answer {}

        /** Taken up before and not finished yet, or lost with its process: nobody can tell. */
        record UnderWay() implements Answer {}
    }
}
