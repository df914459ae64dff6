package occ.access.pages;

import java.util.ArrayList;
import java.util.List;
import occ.access.Access;
import occ.access.Organisations;
import occ.access.Verb;
import occ.faces.pages.NavigationArea;
import occ.faces.pages.NavigationEntry;
import occ.faces.pages.NavigationSource;
import occ.kernel.Actor;
import org.springframework.stereotype.Component;

@Component
class AccessNavigation implements NavigationSource {
    private final Access access;
    private final Organisations organisations;

    AccessNavigation(Access access, Organisations organisations) {
        this.access = access;
        this.organisations = organisations;
    }

    @Override
    public List<NavigationEntry> entries(Actor actor) {
        var entries = new ArrayList<NavigationEntry>();
        entries.add(new NavigationEntry(NavigationArea.WORK, 90, "Your account", "/account"));
        entries.add(new NavigationEntry(NavigationArea.WORK, 91, "Your log", "/account/log"));
        if (access.may(actor, Verb.READ_MAP)) {
            entries.add(new NavigationEntry(NavigationArea.WORK, 92, "Break-glass", "/break-glass"));
        }
        if (access.may(actor, Verb.APPROVE_BREAK_GLASS)) {
            entries.add(new NavigationEntry(
                    NavigationArea.GOVERNANCE, 90, "Break-glass requests", "/break-glass/requests"));
        }
        if (access.may(actor, Verb.KEEP_AWAY)) {
            entries.add(new NavigationEntry(NavigationArea.GOVERNANCE, 91, "Conflicts of interest", "/conflicts"));
        }
        if (access.may(actor, Verb.ADMINISTER_ACCOUNTS)) {
            entries.add(new NavigationEntry(NavigationArea.ADMINISTRATION, 10, "Accounts", "/accounts"));
            entries.add(new NavigationEntry(NavigationArea.ADMINISTRATION, 20, "Roles to confirm", "/accounts/grants"));
        }
        if (access.may(actor, Verb.ADMINISTER_ACCOUNTS, organisations.command().id())) {
            entries.add(new NavigationEntry(NavigationArea.ADMINISTRATION, 30, "Compartments", "/compartments"));
        }
        return entries;
    }
}
