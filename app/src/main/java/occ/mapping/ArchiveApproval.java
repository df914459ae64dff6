package occ.mapping;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import occ.kernel.Actor;
import occ.kernel.EntityId;
import org.jspecify.annotations.Nullable;

/** The proposal as it is decided on, with all that other modules still hold against it (R10). The records tell both. */
public record ArchiveApproval(@Nullable ArchiveProposal proposal, List<String> standing) implements Grounds {
    public static final ArchiveApproval OF_WHAT_WAS_PROPOSED = new ArchiveApproval(null, List.of());

    public ArchiveApproval {
        standing = List.copyOf(standing);
    }

    public static ArchiveApproval of(
            @Nullable ArchiveProposal proposal, EntityId subject, Collection<? extends ArchiveObjection> sockets) {
        var standing = sockets.stream()
                .flatMap(socket -> socket.objections(subject).stream())
                .toList();
        return new ArchiveApproval(proposal, standing);
    }

    @Override
    public List<Objection> objections(Actor by) {
        var proposed = proposal;
        return proposed == null
                ? new Problems()
                        .refuse(true, "decision", "There is no proposal to decide on")
                        .asObjections()
                : Stream.of(own(proposed, by), proposed.objections(by).stream(), stillOpen())
                        .flatMap(objections -> objections)
                        .toList();
    }

    private static Stream<Objection> own(ArchiveProposal proposal, Actor by) {
        return proposal.proposer().equals(by.account())
                ? Stream.of(new Objection.FourEyes("You proposed this yourself: somebody else decides"))
                : Stream.empty();
    }

    private Stream<Objection> stillOpen() {
        return standing.stream().map(Objection.StillOpen::new);
    }
}
