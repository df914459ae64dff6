package occ.picture.pages;

import java.util.Arrays;
import java.util.Optional;
import occ.faces.pages.Words;
import occ.kernel.EntityKind;
import occ.mapping.SubjectAddress;

/** What subjects of a kind are called, alone and together. */
public enum KindWords {
    GROUPS(EntityKind.GROUP, "Groups", "group", "groups"),
    INDIVIDUALS(EntityKind.PRIORITY_INDIVIDUAL, "Priority individuals", "priority individual", "priority individuals"),
    VULNERABILITIES(EntityKind.VULNERABILITY, "Vulnerabilities", "vulnerability", "vulnerabilities");

    private final EntityKind kind;
    private final String title;
    private final String one;
    private final String many;

    KindWords(EntityKind kind, String title, String one, String many) {
        this.kind = kind;
        this.title = title;
        this.one = one;
        this.many = many;
    }

    static Optional<KindWords> named(String collection) {
        return Arrays.stream(values())
                .filter(words -> SubjectAddress.collection(words.kind).equals(collection))
                .findFirst();
    }

    static KindWords of(EntityKind kind) {
        return Arrays.stream(values())
                .filter(words -> words.kind == kind)
                .findFirst()
                .orElseThrow();
    }

    public EntityKind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public String many() {
        return many;
    }

    public String path() {
        return ListLinks.path(kind);
    }

    public String count(long number) {
        return Words.count(number, one, many);
    }
}
