package occ.mapping.internal;

import java.util.Objects;
import java.util.stream.Collectors;
import occ.kernel.EntityId;
import occ.kernel.EntityRef;
import occ.mapping.Agreement;
import occ.mapping.ArchiveApproval;
import occ.mapping.ArchiveProposal;
import occ.mapping.Grounds;
import occ.mapping.Merge;
import occ.mapping.Split;
import org.jspecify.annotations.Nullable;

/** What history keeps of the grounds of a move. */
record Reason(
        @Nullable String code,
        @Nullable String words,
        @Nullable EntityId instead) {
    private static final Reason NONE = new Reason(null, null, null);

    static Reason of(Grounds grounds) {
        return switch (grounds) {
            case Grounds.None _, Grounds.Definition _, Grounds.Scoring _ -> NONE;
            case Grounds.Words(var words) -> inWords(words);
            case Grounds.Return(var reasons, var words) ->
                new Reason(reasons.stream().sorted().map(Enum::name).collect(Collectors.joining(" ")), words, null);
            case Grounds.Rejection(var reason, var words, var instead) -> new Reason(reason.name(), words, id(instead));
            case Grounds.Assurance assured -> inWords(assured.words());
            case ArchiveProposal proposal -> new Reason(proposal.reason().name(), proposal.residualThreat(), null);
            case ArchiveApproval approval ->
                new Reason(Objects.requireNonNull(approval.proposal()).reason().name(), null, null);
            case Grounds.Undo undo -> inWords(undo.words());
            case Merge merge ->
                new Reason(
                        null,
                        told(merge.words(), merge.agreement()),
                        merge.survivor().id());
            case Split split -> inWords(told(split.words(), split.agreement()));
        };
    }

    /** Why, and on whose word. */
    static String told(String words, Agreement agreement) {
        return words + "\n" + agreement.sentence();
    }

    private static Reason inWords(String words) {
        return new Reason(null, words, null);
    }

    private static @Nullable EntityId id(@Nullable EntityRef ref) {
        return ref == null ? null : ref.id();
    }
}
