package occ.mapping;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import occ.kernel.Actor;
import occ.kernel.EntityId;

/** The proposal as it is decided on, with all that other modules still hold against it (R10). */
public record ArchiveApproval(ArchiveProposal proposal, List<String> standing) implements Grounds {
    public ArchiveApproval {
        standing = List.copyOf(standing);
    }

    public static ArchiveApproval of(
            ArchiveProposal proposal, EntityId subject, Collection<? extends ArchiveObjection> sockets) {
        var standing = sockets.stream()
                .flatMap(socket -> socket.objections(subject).stream())
                .toList();
        return new ArchiveApproval(proposal, standing);
    }

    @Override
    public List<Objection> objections(Actor by) {
        return Stream.of(ownProposal(by), proposal.objections(by).stream(), stillOpen())
                .flatMap(objections -> objections)
                .toList();
    }

    private Stream<Objection> ownProposal(Actor by) {
        return proposal.proposer().equals(by.account())
                ? Stream.of(new Objection.FourEyes("You proposed this yourself: somebody else decides"))
                : Stream.empty();
    }

    private Stream<Objection> stillOpen() {
        return standing.stream().map(Objection.StillOpen::new);
    }
}
