package occ.oversight.pages;

import java.util.List;
import occ.access.Access;
import occ.access.Verb;
import occ.faces.pages.NavigationArea;
import occ.faces.pages.NavigationEntry;
import occ.faces.pages.NavigationSource;
import occ.kernel.Actor;
import occ.oversight.Inquiry;
import org.springframework.stereotype.Component;

@Component
class OversightNavigation implements NavigationSource {
    private static final int FIRST = 30;

    private final Access access;

    OversightNavigation(Access access) {
        this.access = access;
    }

    @Override
    public List<NavigationEntry> entries(Actor actor) {
        return access.may(actor, Verb.READ_TRAIL)
                ? List.of(
                        new NavigationEntry(NavigationArea.GOVERNANCE, FIRST, "Inquiries", Inquiry.ADDRESS),
                        new NavigationEntry(
                                NavigationArea.GOVERNANCE, FIRST + 1, "Looks to ask about", PromptPages.ADDRESS),
                        new NavigationEntry(
                                NavigationArea.GOVERNANCE, FIRST + 2, "What is logged", OperationsPages.ADDRESS))
                : List.of();
    }
}
