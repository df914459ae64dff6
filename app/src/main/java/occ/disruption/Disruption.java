package occ.disruption;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import occ.kernel.AccountId;
import occ.kernel.ClassId;
import occ.kernel.EntityId;
import occ.kernel.Identifier;
import occ.kernel.OrganisationId;
import occ.kernel.Reference;
import org.jspecify.annotations.Nullable;

/**
 * A disruption as it stands. {@code body} leads, and it is counted once, there (R11). {@code level} is what was approved, which may
 * be another than was claimed. {@code sampled} is one of those minor ones at which
 * whoever moderates looks afterwards, and {@code sampleCheckedAt} when they did and agreed.
 */
public record Disruption(
        DisruptionId id,
        Reference reference,
        ClassId accessClass,
        int version,
        DisruptionState state,
        Stage stage,
        OrganisationId body,
        String bodyName,
        About about,
        AccountId author,
        String authorName,
        Claim claim,
        @Nullable String restricted,
        @Nullable OrganisationId panel,
        @Nullable Effect proposed,
        @Nullable Effect level,
        @Nullable Instant approvedAt,
        boolean sampled,
        @Nullable Instant sampleCheckedAt,
        @Nullable Effect confirmed,
        List<Contributor> contributors,
        List<Target> targets,
        List<FollowUp> followUps,
        List<Prosecution> prosecutions,
        List<Step> steps) {
    public static final String ADDRESS = "/disruptions";

    public Disruption {
        contributors = List.copyOf(contributors);
        targets = List.copyOf(targets);
        followUps = List.copyOf(followUps);
        prosecutions = List.copyOf(prosecutions);
        steps = List.copyOf(steps);
    }

    /** Which subject of the map it was achieved against: the primary one. */
    public record About(EntityId id, String name, String address) {}

    /** A body that helped: it sees the disruption as one that it supported. */
    public record Contributor(OrganisationId body, String name) {}

    /** Who or what else it reached: an associate, a business. */
    public record Target(EntityId id, String name, String address) {}

    public record Step(
            Instant at,
            DisruptionState state,
            Stage stage,
            @Nullable Effect level,
            String by,
            AccountId account,
            String words) {}

    /** Itself and each record that its page names: whoever looks at it looks at all of them (R22). */
    public List<Identifier> spokenOf() {
        return Stream.of(
                        Stream.<Identifier>of(id, about.id()),
                        targets.stream().<Identifier>map(Target::id),
                        prosecutions.stream()
                                .<Identifier>map(one -> one.against().id()))
                .flatMap(part -> part)
                .distinct()
                .toList();
    }

    public String address() {
        return ADDRESS + "/" + reference.text();
    }

    public boolean isBy(AccountId account) {
        return author.equals(account);
    }

    public boolean isOf(OrganisationId organisation) {
        return body.equals(organisation)
                || contributors.stream().anyMatch(one -> one.body().equals(organisation));
    }

    /** What stands for it: what was approved, and what is claimed until then. */
    public Effect standing() {
        return level == null ? claim.level() : level;
    }

    /** What lasted, as far as somebody looked; what was approved until then. */
    public Effect lasting() {
        return confirmed == null ? standing() : confirmed;
    }

    public boolean waitsInSample() {
        return sampled && sampleCheckedAt == null && state.isCounted();
    }

    public Optional<FollowUp> nextFollowUp() {
        return followUps.stream().filter(FollowUp::isOpen).findFirst();
    }
}
