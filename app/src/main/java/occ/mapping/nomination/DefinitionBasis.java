package occ.mapping.nomination;

import java.util.List;
import occ.kernel.EntityKind;

/** The definitions under which a subject may go on the map, each with its limbs in plain words of ours. */
public enum DefinitionBasis {
    SCA2015_S45(
            "Serious Crime Act 2015, section 45",
            EntityKind.GROUP,
            3,
            List.of(
                    new Limb("PURPOSE", "Carrying on criminal activities is a purpose of the group", "s45(6)(a)"),
                    new Limb(
                            "TOGETHER",
                            "Three or more people act together, or agree to, for that purpose",
                            "s45(6)(b)"),
                    new Limb(
                            "SERIOUS",
                            "Their offences can be punished with seven years or more, or could be if done here",
                            "s45(4) and (5)"),
                    new Limb("GAIN", "They do it to obtain a gain or benefit, directly or indirectly", "s45(3)"))),
    LEGACY_ACPO(
            "Former working definition of chief officers",
            EntityKind.GROUP,
            2,
            List.of(
                    new Limb("SERIOUS", "They are able to commit serious crime", "ACPO definition"),
                    new Limb("CONTINUING", "They do so on a continuing basis, not once", "ACPO definition"),
                    new Limb("ORGANISED", "They plan, control and coordinate what they do", "ACPO definition"),
                    new Limb("DECIDING", "They have a structure and decide as a group", "ACPO definition"))),
    SOC2018_INDIVIDUAL(
            "Serious and Organised Crime Strategy 2018, individuals",
            EntityKind.PRIORITY_INDIVIDUAL,
            1,
            List.of(
                    new Limb("ACTIVE", "The person plans, coordinates or commits serious offences", "Strategy 2018"),
                    new Limb("CATEGORY", "The offences are of a kind that the strategy names", "Strategy 2018"))),
    UNTOC(
            "United Nations Convention against Transnational Organized Crime",
            EntityKind.GROUP,
            3,
            List.of(
                    new Limb("STRUCTURED", "Three or more people form a structured group", "article 2(a)"),
                    new Limb("LASTING", "It has existed for some time", "article 2(a)"),
                    new Limb("CONCERTED", "They act together in order to commit serious crime", "article 2(a)"),
                    new Limb("BENEFIT", "They seek a financial or other material benefit", "article 2(a)")));

    /** One condition of a definition. */
    public record Limb(String code, String wording, String source) {}

    private final String label;
    private final EntityKind kind;
    private final int persons;
    private final List<Limb> limbs;

    DefinitionBasis(String label, EntityKind kind, int persons, List<Limb> limbs) {
        this.label = label;
        this.kind = kind;
        this.persons = persons;
        this.limbs = limbs;
    }

    public String label() {
        return label;
    }

    /** The kind of subject it can put on the map. */
    public EntityKind kind() {
        return kind;
    }

    /** How many distinct persons it takes. */
    public int persons() {
        return persons;
    }

    public List<Limb> limbs() {
        return limbs;
    }
}
