package occ.work.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import occ.access.Access;
import occ.access.Role;
import occ.access.Transactions;
import occ.faces.pages.Notice;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.work.Beginning;
import occ.work.Job;
import occ.work.Jobs;
import occ.work.Landing;
import occ.work.WorkItem;
import occ.work.WorkSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Everybody's own work. A role may land elsewhere first; its own work is then one click away. */
@Controller
class WorkPages {
    private static final Comparator<WorkItem> IN_ORDER = Comparator.comparingInt(WorkItem::order)
            .thenComparing(WorkItem::dueAt, Comparator.nullsLast(Comparator.naturalOrder()));

    private final ObjectProvider<WorkSource> sources;
    private final ObjectProvider<Landing> landings;
    private final ObjectProvider<Beginning> beginnings;
    private final Jobs jobs;
    private final Access access;
    private final Transactions transactions;
    private final Clock clock;

    WorkPages(
            ObjectProvider<WorkSource> sources,
            ObjectProvider<Landing> landings,
            ObjectProvider<Beginning> beginnings,
            Jobs jobs,
            Access access,
            Transactions transactions,
            Clock clock) {
        this.sources = sources;
        this.landings = landings;
        this.beginnings = beginnings;
        this.jobs = jobs;
        this.access = access;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping("/")
    View land(Actor actor, HttpServletRequest request) {
        return landing(actor).map(path -> onwards(path, Notice.of(request))).orElseGet(() -> show(actor));
    }

    @GetMapping("/work")
    View show(Actor actor) {
        return View.of("work/work", transactions.as(actor, () -> read(actor)));
    }

    private static View onwards(String path, @Nullable String notice) {
        return notice == null ? View.redirect(path) : View.redirect(path, notice);
    }

    private WorkPage read(Actor actor) {
        var items = sources.stream()
                .flatMap(source -> source.items(actor).stream())
                .sorted(IN_ORDER)
                .toList();
        var begin = beginnings.stream()
                .filter(one -> access.may(actor, one.verb()))
                .sorted(Comparator.comparingInt(Beginning::order))
                .toList();
        var running = jobs.recent(actor).stream().filter(Job::isRunning).toList();
        return new WorkPage(items, running, begin, roles(actor), clock.instant());
    }

    private List<Role> roles(Actor actor) {
        return access.roles(actor).stream().sorted().toList();
    }

    private Optional<String> landing(Actor actor) {
        var roles = access.roles(actor);
        return landings.stream()
                .filter(landing -> roles.contains(landing.role()))
                .map(Landing::path)
                .findFirst();
    }
}
