package occ.partners.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import occ.access.Access;
import occ.access.Verb;
import occ.faces.pages.Words;
import occ.kernel.Actor;
import occ.partners.EmbeddedOfficers;
import occ.partners.EmbeddedOfficers.Post;
import occ.partners.Levers;
import occ.partners.Levers.Waiting;
import occ.work.WorkItem;
import occ.work.WorkItem.Kind;
import occ.work.WorkSource;
import org.springframework.stereotype.Component;

/** What waits: regions without an officer for whoever posts them, and levers for whoever approves them. */
@Component
class PartnerWork implements WorkSource {
    private static final int ORDER = 40;

    private final EmbeddedOfficers officers;
    private final Levers levers;
    private final Access access;

    PartnerWork(EmbeddedOfficers officers, Levers levers, Access access) {
        this.officers = officers;
        this.levers = levers;
        this.access = access;
    }

    @Override
    public List<WorkItem> items(Actor actor) {
        return Stream.concat(vacancies(actor), levers.waiting(actor).stream().map(PartnerWork::lever))
                .toList();
    }

    /** All of them as one, so that they push nothing else out of sight. */
    private Stream<WorkItem> vacancies(Actor actor) {
        if (!access.may(actor, Verb.POST_OFFICERS)) {
            return Stream.empty();
        }
        var vacant = officers.posts(actor).stream().filter(Post::isVacant).toList();
        return vacant.isEmpty() ? Stream.empty() : Stream.of(vacancies(vacant));
    }

    private static WorkItem vacancies(List<Post> vacant) {
        var names = vacant.stream().map(post -> post.region().label()).collect(Collectors.joining(", "));
        return new WorkItem(
                Kind.LATE,
                Words.count(vacant.size(), "region", "regions") + " without an embedded senior officer",
                vacant.size() == 1 ? RegionsPage.posting(vacant.getFirst()) : RegionPages.ADDRESS,
                names + ". Each region has one (R33).",
                vacant.stream()
                        .map(Post::since)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                "Post an officer",
                ORDER);
    }

    private static WorkItem lever(Waiting waiting) {
        return new WorkItem(
                Kind.DECIDE,
                waiting.lever().name(),
                waiting.body().address() + "/levers/"
                        + waiting.lever().reference().text(),
                "A lever of %s waits for approval.".formatted(waiting.body().name()),
                waiting.lever().proposedAt(),
                "Decide",
                ORDER);
    }
}
