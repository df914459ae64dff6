package occ.demonstration.internal;

import java.util.Collections;
import java.util.List;
import occ.intelligence.ActionCode;
import occ.intelligence.Conditions;
import occ.intelligence.Handling;
import occ.intelligence.Priority;
import occ.intelligence.SanitisationCode;
import occ.kernel.Grade;
import occ.kernel.Grade.Information;
import occ.sources.SourceType;

/** The words of the reports of the invented world, the oldest first, and how far each has come. */
final class ReportScript {
    enum Step {
        DRAFT,
        SUBMITTED,
        EVALUATED,
        SANITISED,
        APPROVED
    }

    /** {@code sanitised} has a text for each paragraph where it came so far. */
    record Told(
            Step step,
            String title,
            SourceType type,
            String sourceReference,
            Grade.Source source,
            Priority priority,
            String provenance,
            List<String> paragraphs,
            List<Handling> handling,
            List<String> sanitised,
            String tearLine,
            boolean released) {
        boolean reaches(Step asked) {
            return step.compareTo(asked) >= 0;
        }
    }

    static final List<Told> TOLD = List.of(
            approved(
                    "Pallets through a haulage yard in Bootle",
                    SourceType.CRIMESTOPPERS,
                    "CS-88213",
                    Grade.Source.UNTESTED,
                    List.of(
                            "Somebody called Corvin Haldersley runs pallets through Unit 9, Strand Road, Bootle. I have seen him"
                                    + " there at 4:40 on Thursdays.",
                            "He uses 07700 900461 for that and drives a grey van, PX19 KVE."),
                    List.of(new Handling(Information.D, null), new Handling(Information.D, null)),
                    List.of(
                            "Corvin Haldersley runs pallets through Unit 9, Strand Road, Bootle.",
                            "He uses 07700 900461 for that and drives a grey van, PX19 KVE."),
                    "Pallets may be moved through yards near the port early in the day. Check seals against papers.",
                    true),
            approved(
                    "Debts on a wing, and who collects them",
                    SourceType.PRISON,
                    "SIR 24/1187",
                    Grade.Source.RELIABLE,
                    List.of(
                            "Ruairi Saltmarsh collects debts on the wing for Corvin Haldersley. He was told on the telephone, and his"
                                    + " padmate bears it out.",
                            "The calls go to 07700 900512."),
                    List.of(new Handling(Information.B, null), conditions(ActionCode.A3)),
                    List.of(
                            "Ruairi Saltmarsh collects debts on the wing for Corvin Haldersley.",
                            "The calls go to 07700 900512."),
                    "",
                    false),
            approved(
                    "A second yard, and a company behind it",
                    SourceType.OFFICER,
                    "",
                    Grade.Source.RELIABLE,
                    List.of(
                            "Marlowe Fenwright Haulage Ltd rents Unit 4, Dock Road, Birkenhead, CH41 1DN.",
                            "The company’s e-mail address is yard@fenwright-haulage.example.com."),
                    List.of(new Handling(Information.A, null), new Handling(Information.A, null)),
                    List.of(
                            "Marlowe Fenwright Haulage Ltd rents Unit 4, Dock Road, Birkenhead, CH41 1DN.",
                            "The company’s e-mail address is yard@fenwright-haulage.example.com."),
                    "",
                    false),
            approved(
                    "Where the keys are kept",
                    SourceType.CHIS,
                    "ISR 7731",
                    Grade.Source.RELIABLE,
                    List.of("The keys of Unit 9 hang in an office on Strand Road."),
                    List.of(conditions(ActionCode.A1)),
                    List.of("The keys of Unit 9 hang in an office on Strand Road."),
                    "",
                    false),
            told(
                    Step.SANITISED,
                    "Cash counted in a car wash",
                    SourceType.MEMBER_OF_PUBLIC,
                    "",
                    Priority.LOW,
                    List.of(
                            "Cash is counted behind Tarn Gate Car Wash at the weekend, and carried off in a silver hatchback.")),
            told(
                    Step.EVALUATED,
                    "A lorry that leaves early, and a boy in the cab",
                    SourceType.MEMBER_OF_PUBLIC,
                    "",
                    Priority.HIGH,
                    List.of(
                            "My husband told me on Sunday night that Corvin Haldersley moves the parcels from Unit 9 himself.",
                            "He uses 07700 900461 for that. He gave the number to three of us only.",
                            "The lorry ending KVE leaves for the port at 4:40 on Thursdays. I open the gate.",
                            "A lad of about 15 has been made to sit in the cab.")),
            told(
                    Step.SUBMITTED,
                    "Threats on a landing over a lost parcel",
                    SourceType.PRISON,
                    "SIR 24/1203",
                    Priority.HIGH,
                    List.of(
                            "Two men on C wing say that Ruairi Saltmarsh will pay for a parcel that went missing at the gate.",
                            "A drone was heard over the exercise yard on two nights this week.")),
            told(
                    Step.SUBMITTED,
                    "A neighbour’s visitors",
                    SourceType.CRIMESTOPPERS,
                    "CS-88640",
                    Priority.MEDIUM,
                    List.of(
                            "There is coming and going at 27 Larkhill Rise at all hours, and a different hire car each week.",
                            "The man there is called Orrin. He wears a yellow jacket.")),
            told(
                    Step.SUBMITTED,
                    "Accounts opened by one hand",
                    SourceType.PARTNER,
                    "",
                    Priority.LOW,
                    List.of(
                            "Five accounts were opened within one hour from one device. One is 20-00-00 55779911.",
                            "All of them name Marlowe Fenwright Haulage Ltd as employer.")),
            told(
                    Step.DRAFT,
                    "What was said at the quay",
                    SourceType.OFFICER,
                    "",
                    Priority.LOW,
                    List.of("Overheard at the quay: the next load is light, and the one after is not.")));

    private ReportScript() {}

    private static Told approved(
            String title,
            SourceType type,
            String reference,
            Grade.Source source,
            List<String> paragraphs,
            List<Handling> handling,
            List<String> sanitised,
            String tearLine,
            boolean released) {
        return new Told(
                Step.APPROVED,
                title,
                type,
                reference,
                source,
                Priority.MEDIUM,
                "As received, checked against the log of calls.",
                paragraphs,
                handling,
                sanitised,
                tearLine,
                released);
    }

    /** Shared freely, and sanitised as it came in where it came so far. */
    private static Told told(
            Step step, String title, SourceType type, String reference, Priority priority, List<String> paragraphs) {
        return new Told(
                step,
                title,
                type,
                reference,
                Grade.Source.UNTESTED,
                priority,
                "As received. Nothing is known of how the caller knows.",
                paragraphs,
                Collections.nCopies(paragraphs.size(), new Handling(Information.C, null)),
                paragraphs,
                "",
                false);
    }

    private static Handling conditions(ActionCode action) {
        return new Handling(
                Information.A,
                new Conditions(
                        action,
                        SanitisationCode.S1,
                        "Not to be put to anybody on the wing or in the yard",
                        null,
                        List.of(),
                        false));
    }
}
