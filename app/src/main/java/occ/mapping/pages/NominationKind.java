package occ.mapping.pages;

import java.util.Arrays;
import java.util.List;
import occ.faces.pages.NavigationLink;
import occ.kernel.EntityKind;

/** The three forms that nominate: what each is called and where it is. */
public enum NominationKind {
    GROUP("group", "/nominations", List.of(EntityKind.GROUP)),
    INDIVIDUAL("priority individual", "/individuals", List.of(EntityKind.PRIORITY_INDIVIDUAL, EntityKind.PERSON)),
    VULNERABILITY("vulnerability", "/vulnerabilities", List.of(EntityKind.VULNERABILITY));

    private final String word;
    private final String address;
    private final List<EntityKind> alike;

    NominationKind(String word, String address, List<EntityKind> alike) {
        this.word = word;
        this.address = address;
        this.alike = alike;
    }

    public String heading() {
        return "Nominate a " + word;
    }

    public String deed() {
        return "Nominate this " + word;
    }

    public String address() {
        return address;
    }

    public String form() {
        return address + "/new";
    }

    /** Kinds of record that what is nominated may be on record as. */
    List<EntityKind> alike() {
        return alike;
    }

    /** From each form to the others. */
    public List<NavigationLink> navigation() {
        return Arrays.stream(values())
                .map(kind -> new NavigationLink("A " + kind.word, kind.form(), null, kind == this))
                .toList();
    }
}
