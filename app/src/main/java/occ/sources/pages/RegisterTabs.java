package occ.sources.pages;

import java.util.List;
import java.util.stream.Stream;
import occ.faces.pages.NavigationLink;

/** The parts of the register, for whoever has unlocked it. */
public enum RegisterTabs {
    SOURCES("Sources", "/sources"),
    CORROBORATION("Corroboration", "/sources/corroboration"),
    CONTROLLERS("Controllers and keys", "/sources/controllers"),
    LOG("Log of accesses", "/sources/log");

    private final String text;
    private final String href;

    RegisterTabs(String text, String href) {
        this.text = text;
        this.href = href;
    }

    public List<NavigationLink> links() {
        return Stream.of(values())
                .map(tab -> new NavigationLink(tab.text, tab.href, null, tab == this))
                .toList();
    }
}
