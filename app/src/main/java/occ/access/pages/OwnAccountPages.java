package occ.access.pages;

import java.util.List;
import java.util.stream.Stream;
import occ.access.CompartmentMembers;
import occ.access.OwnAccount;
import occ.access.Role;
import occ.access.RoleGrants;
import occ.access.Verb;
import occ.faces.pages.View;
import occ.kernel.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class OwnAccountPages {
    private final OwnAccount own;
    private final RoleGrants grants;
    private final CompartmentMembers members;

    OwnAccountPages(OwnAccount own, RoleGrants grants, CompartmentMembers members) {
        this.own = own;
        this.grants = grants;
        this.members = members;
    }

    @GetMapping("/account")
    View show(Actor actor) {
        var account = own.get(actor);
        var ends = grants.ends(actor, actor.account());
        return View.of(
                "access/own-account",
                new OwnAccountPage(account, ends, members.own(actor), deeds(account.roles().stream())));
    }

    private static List<String> deeds(Stream<Role> roles) {
        return roles.flatMap(role -> role.verbs().stream())
                .distinct()
                .sorted()
                .map(Verb::words)
                .toList();
    }
}
