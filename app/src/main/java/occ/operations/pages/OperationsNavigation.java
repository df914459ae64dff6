package occ.operations.pages;

import java.util.List;
import occ.access.Access;
import occ.access.Verb;
import occ.faces.pages.NavigationArea;
import occ.faces.pages.NavigationEntry;
import occ.faces.pages.NavigationSource;
import occ.kernel.Actor;
import occ.operations.OperationCase;
import org.springframework.stereotype.Component;

@Component
class OperationsNavigation implements NavigationSource {
    private static final int ORDER = 15;

    private final Access access;

    OperationsNavigation(Access access) {
        this.access = access;
    }

    @Override
    public List<NavigationEntry> entries(Actor actor) {
        return access.may(actor, Verb.READ_MAP)
                ? List.of(new NavigationEntry(NavigationArea.RESPONSE, ORDER, "Operations", OperationCase.ADDRESS))
                : List.of();
    }
}
