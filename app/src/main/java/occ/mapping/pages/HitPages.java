package occ.mapping.pages;

import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A part of the form that nominates, fetched while its name is typed. */
@Controller
class HitPages {
    private final DuplicateHits duplicates;
    private final Access access;
    private final Transactions transactions;

    HitPages(DuplicateHits duplicates, Access access, Transactions transactions) {
        this.duplicates = duplicates;
        this.access = access;
        this.transactions = transactions;
    }

    @GetMapping("/nominations/hits")
    View show(Actor actor, @RequestParam(defaultValue = "") String name) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.NOMINATE);
            return View.of("mapping/hits", new HitsPage(duplicates.of(actor, EntityKind.GROUP, name)));
        });
    }
}
