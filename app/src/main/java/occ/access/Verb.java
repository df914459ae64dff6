package occ.access;

/**
 * What somebody may be permitted to do. A verb is held through a {@link Role} and reaches as far as the account's
 * organisation does: the command everywhere, a region its forces, a force itself.
 */
public enum Verb {
    READ_MAP("read the map"),
    RECORD_FACTS("record what is known about people, objects, places and events"),
    NOMINATE("nominate a group, priority individual or vulnerability"),
    TRIAGE("decide what becomes of a nomination"),
    REVIEW("record a review"),
    PROPOSE_ARCHIVE("propose that a subject be archived"),
    APPROVE_ARCHIVE("approve that a subject be archived"),
    MERGE_AND_SPLIT("merge and split groups"),
    SCORE("score a threat"),
    ASSURE("check another person's score"),
    OVERRIDE_BAND("raise a band with a reason"),
    DECIDE_TIER("decide the tier of response"),
    COUNT_EVERYTHING("count over everything, and publish official figures"),
    ARRANGE_COVER("arrange who stands in for others while they are away"),
    WRITE_STRATEGIES("write what a body puts first"),
    APPROVE_STRATEGIES("put in force what another wrote of what comes first"),
    CARRY_RISK("carry the risk of an exception until a day"),
    ASSIGN_OWNER("assign the owner agency and lead responsible officer"),
    LEAD("accept to be lead responsible officer"),
    WRITE_PLANS("write plans and their actions"),
    APPROVE_PLANS("approve another person's plan, and close one"),
    ANSWER_ACTIONS("answer actions asked of one's body"),
    IMPORT("import a mapping return"),
    ACCEPT_IMPORT("accept another person's import"),
    EXPORT("export a list"),
    RAISE_THREAT_TO_LIFE("raise a threat to life"),
    ANSWER_THREATS_TO_LIFE("answer threats to life as duty officer"),
    KEEP_DUTY_ROTA("say who is on duty for threats to life"),
    CHECK_DECONFLICTION("ask whether another body works the same subject"),
    COORDINATE("answer for a coordination desk"),
    EDIT_MODELS("change a scoring model"),
    APPROVE_BREAK_GLASS("let somebody read, in an emergency, what a compartment keeps"),
    KEEP_AWAY("keep somebody away from a record for a conflict of interest, and lift it"),
    ADMINISTER_ACCOUNTS("administer accounts"),
    READ_TRAIL("read the trail"),
    REPORT_INTELLIGENCE("enter an intelligence report"),
    READ_INTELLIGENCE("read intelligence reports in their sanitised form"),
    HANDLE_INTELLIGENCE("evaluate, sanitise, approve and disseminate intelligence reports"),
    SET_REQUIREMENTS("set intelligence requirements"),
    CONTROL_SOURCES("control the source register"),
    KEEP_PARTNERS("keep the list of partners, what they can do and who works with whom"),
    APPROVE_LEVERS("approve what a partner can do"),
    POST_OFFICERS("post senior officers of the command to the regions"),
    APPOINT_LEADS("appoint the named lead of a threat theme or crime type"),
    REPRESENT_COMMAND("represent the command in a region"),
    CONFIRM_EXPOSURES("confirm what a group depends on"),
    PUBLISH_LESSONS("publish what others learnt"),
    BID("ask for what a response needs"),
    SCORE_BIDS("score what others ask for"),
    TABLE_BIDS("put bids before the chair"),
    DECIDE_BIDS("decide on bids"),
    CLAIM_DISRUPTIONS("record what was achieved against a subject"),
    SUPERVISE_DISRUPTIONS("supervise what others of their body record as achieved"),
    MODERATE_DISRUPTIONS("decide on disruptions in a panel"),
    KEEP_MEETINGS("keep groups that meet, their agendas and minutes"),
    CHAIR_MEETINGS("chair meetings, and approve their minutes"),
    REVIEW_RETENTION("review what is kept, and propose that it be kept or disposed of"),
    PLACE_LEGAL_HOLDS("place and lift a legal hold"),
    APPROVE_DISPOSAL("decide on another person's proposal to dispose of a record"),
    HANDLE_RIGHTS("handle what people ask about data of theirs"),
    APPROVE_RIGHTS("approve what another drafted to release to somebody about themself"),
    RUN_OPERATIONS("open operations, and keep what they rest on"),
    CLOSE_OPERATIONS("approve what another wrote of the results of an operation, and close or reopen it"),
    DISCLOSE("mark what is relevant to an investigation, and draw up its schedules");

    private final String words;

    Verb(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
