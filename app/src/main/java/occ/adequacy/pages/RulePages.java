package occ.adequacy.pages;

import occ.access.Access;
import occ.access.Verb;
import occ.adequacy.RuleBook;
import occ.faces.pages.View;
import occ.kernel.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What a proportionate response must have, for everybody who is measured by it. */
@Controller
class RulePages {
    private final RuleBook rules;
    private final Access access;

    RulePages(RuleBook rules, Access access) {
        this.rules = rules;
        this.access = access;
    }

    @GetMapping("/exceptions/rules")
    View rules(Actor actor) {
        access.require(actor, Verb.READ_MAP);
        return View.of("adequacy/rules", new RulesPage(rules.rules()));
    }
}
