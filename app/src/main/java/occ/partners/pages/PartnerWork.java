package occ.partners.pages;

import java.util.List;
import java.util.stream.Stream;
import occ.access.Access;
import occ.access.Verb;
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

    private Stream<WorkItem> vacancies(Actor actor) {
        return access.may(actor, Verb.POST_OFFICERS)
                ? officers.posts(actor).stream().filter(Post::isVacant).map(PartnerWork::vacancy)
                : Stream.empty();
    }

    private static WorkItem vacancy(Post post) {
        return new WorkItem(
                Kind.LATE,
                post.region().label() + " region",
                RegionsPage.posting(post),
                "It has no embedded senior officer (R33).",
                post.since(),
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
