package occ.mapping;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.EntityRef;
import org.jspecify.annotations.Nullable;

/** What a move stands on: the reasons given for it and the facts it depends on. */
public sealed interface Grounds
        permits Grounds.None,
                Grounds.Words,
                Grounds.Return,
                Grounds.Rejection,
                Grounds.Definition,
                Grounds.Scoring,
                Grounds.Assurance,
                Grounds.Undo,
                ArchiveProposal,
                ArchiveApproval,
                Merge,
                Split {
    /** Why these grounds do not carry the move when this actor makes it. */
    List<Objection> objections(Actor by);

    record None() implements Grounds {
        @Override
        public List<Objection> objections(Actor by) {
            return List.of();
        }
    }

    /** A reason in words. */
    record Words(String words) implements Grounds {
        @Override
        public List<Objection> objections(Actor by) {
            return new Problems().refuseBlank(words, "words", "Say why").asObjections();
        }
    }

    record Return(Set<ReturnReason> reasons, String words) implements Grounds {
        public Return {
            reasons = Set.copyOf(reasons);
        }

        @Override
        public List<Objection> objections(Actor by) {
            return new Problems()
                    .refuse(reasons.isEmpty(), "reasons", "Choose at least one reason for the return")
                    .refuseBlank(words, "words", "Say what the nominator should add or correct")
                    .asObjections();
        }
    }

    /** {@code instead} is the record that stands for the rejected one, where there is one already. */
    record Rejection(
            RejectReason reason, String words, @Nullable EntityRef instead) implements Grounds {
        @Override
        public List<Objection> objections(Actor by) {
            return new Problems()
                    .refuseBlank(words, "words", "Say why it is rejected")
                    .refuse(!reason.accepts(instead), "instead", reason.expectation())
                    .asObjections();
        }
    }

    /** {@code shortfall} is what the definition test leaves open; of a vulnerability nothing is asked. */
    record Definition(List<Problem> shortfall) implements Grounds {
        public Definition {
            shortfall = List.copyOf(shortfall);
        }

        @Override
        public List<Objection> objections(Actor by) {
            return new Problems().addAll(shortfall).asObjections();
        }
    }

    /** {@code withoutRationale} counts the scores nobody has given a reason for. */
    record Scoring(int withoutRationale) implements Grounds {
        @Override
        public List<Objection> objections(Actor by) {
            return new Problems()
                    .refuse(withoutRationale > 0, "scores", "Give the rationale of every score before you submit")
                    .asObjections();
        }
    }

    /** R03: nobody assures a score of their own. */
    record Assurance(AccountId scorer, String words) implements Grounds {
        @Override
        public List<Objection> objections(Actor by) {
            return scorer.equals(by.account())
                    ? List.of(new Objection.FourEyes("You scored this yourself: somebody else assures it"))
                    : new Problems()
                            .refuseBlank(words, "words", "Say what you checked")
                            .asObjections();
        }
    }

    /** {@code back} is how the record stood before it was merged or split, and {@code since} when: it stands so again. */
    record Undo(SubjectState back, Instant since, String words) implements Grounds {
        /** As asked for: how the record stood, its history says. */
        public static Undo because(String words) {
            return new Undo(SubjectState.MAPPED, Instant.EPOCH, words);
        }

        @Override
        public List<Objection> objections(Actor by) {
            return new Problems()
                    .refuseBlank(words, "words", "Say why it is undone")
                    .asObjections();
        }
    }
}
