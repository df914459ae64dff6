package occ.pole.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Names that stand for one another, a line for each set of them; a name may stand in several. */
final class SameNames {
    /** One name of Arabic or South Asian origin, as British records spell it. */
    static final SameNames SPELLINGS = new SameNames("""
            MOHAMMED MUHAMMAD MOHAMED MOHAMMAD MUHAMMED MUHAMED MOHAMAD MEHMED MOHD
            AHMED AHMAD AHMET AHAMED
            ABDUL ABDEL ABDOUL
            ABDULLAH ABDALLAH ABDULLA ABDILLAHI
            ABDULRAHMAN ABDURRAHMAN ABDIRAHMAN ABDELRAHMAN
            AISHA AYESHA AISHAH AYSHA AICHA
            AKHTAR AKTAR AKHTER AKTER
            AMIR AMEER AAMIR
            BEGUM BEGAM
            CHAUDHRY CHOUDHURY CHOWDHURY CHAUDHARY CHOUDHARY CHAUDRY CHAUDHURI
            FAISAL FAYSAL FEISAL
            FATIMA FATIMAH FATEMA FATMA FATHIMA
            HASSAN HASAN
            HUSSAIN HUSSEIN HUSAIN HUSSEN HOSSAIN HOSSEIN
            IBRAHIM EBRAHIM IBRAHEEM
            ISMAIL ISMAEL ESMAIL
            JAVED JAVAID JAVEED
            KARIM KAREEM
            KAUR KOUR
            KHALID KHALED
            MAHMOOD MEHMOOD MAHMUD MAHMOUD
            MIAH MIA MIYA
            MUSTAFA MOSTAFA MUSTAPHA
            NADEEM NADIM
            NAEEM NAIM
            OMAR UMAR OMER
            PARVEEN PERVEEN PARVIN
            QURESHI KURESHI QURAISHI
            RAHMAN REHMAN
            RASHID RASHEED
            SAEED SAID SAYEED
            SALEEM SALIM
            SHEIKH SHAIKH SHAYKH
            SULEMAN SULAIMAN SULEIMAN SOLEMAN
            SYED SAYED SAYYID SAYYED
            TARIQ TAREQ TARIK TAREK
            USMAN OSMAN OTHMAN UTHMAN
            WASEEM WASIM
            YAQUB YAKUB YAQOOB
            YUSUF YOUSEF YOUSUF YOUSSEF YUSSUF
            """);

    /** English names with their short and pet forms. */
    static final SameNames SHORT_FORMS = new SameNames("""
            ALEXANDER ALEX ALEC SANDY XANDER
            ALEXANDRA ALEX SANDRA SANDY LEXI
            ALFRED ALF ALFIE FRED FREDDIE
            ANDREW ANDY DREW
            ANTHONY ANTONY TONY
            BENJAMIN BEN BENNY BENJI
            CATHERINE KATHERINE KATHRYN CATH KATH KATE KATIE KATY CATHY KATHY KIT
            CHARLES CHARLIE CHAS CHUCK
            CHARLOTTE CHARLIE LOTTIE
            CHRISTINE CHRISTINA CHRIS CHRISSIE TINA
            CHRISTOPHER CHRIS KIT TOPHER
            DANIEL DAN DANNY
            DAVID DAVE DAVEY
            DEBORAH DEBRA DEB DEBBIE
            DONALD DON DONNIE
            DOUGLAS DOUG DOUGIE
            EDWARD ED EDDIE TED TEDDY NED
            ELIZABETH LIZ LIZZIE BETH BETTY BETSY ELIZA LISA LIBBY
            FRANCIS FRANK FRANKIE
            FREDERICK FRED FREDDIE FREDDY
            GEOFFREY JEFFREY GEOFF JEFF
            GERARD GERALD GERRY JERRY GED
            GREGORY GREG
            HAROLD HARRY HAL
            HENRY HARRY HAL
            JACOB JAKE
            JAMES JIM JIMMY JAMIE
            JENNIFER JEN JENNY JENNA
            JESSICA JESS JESSIE
            JOHN JACK JOHNNY JON
            JONATHAN JON JONNY JOHNNY
            JOSEPH JOE JOEY
            JOSHUA JOSH
            KENNETH KEN KENNY
            LAWRENCE LAURENCE LARRY LAURIE LOZ
            LEONARD LEN LENNY LEO
            MARGARET MAGGIE MEG PEG PEGGY MARGE MADGE
            MATTHEW MATT MATTY
            MICHAEL MIKE MICK MICKY MIKEY
            NATHANIEL NATHAN NATE NAT
            NICHOLAS NICK NICKY
            PATRICIA PAT PATSY TRISH TRICIA
            PATRICK PAT PADDY
            PETER PETE
            PHILIP PHILLIP PHIL PIP
            REBECCA BECKY BECCA
            RICHARD RICH RICK RICKY DICK RICHIE
            ROBERT ROB ROBBIE BOB BOBBY BERT
            RONALD RON RONNIE
            SAMANTHA SAM SAMMY
            SAMUEL SAM SAMMY
            STEPHEN STEVEN STEVE STE
            SUSAN SUE SUSIE SUZIE
            TERENCE TERRENCE TERRY TEL
            THEODORE TED TEDDY THEO
            THERESA TERESA TERRY TESS
            THOMAS TOM TOMMY
            TIMOTHY TIM TIMMY
            VICTORIA VICKY VICKI TORI
            VINCENT VINCE VINNY
            WALTER WALT WALLY
            WILLIAM BILL BILLY WILL WILLY WILLIE LIAM
            ZACHARY ZAC ZACK
            """);

    private final Map<String, Set<Integer>> linesByName = new HashMap<>();

    private SameNames(String lines) {
        var number = 0;
        for (var line : lines.lines().toList()) {
            for (var name : List.of(line.split(" "))) {
                linesByName.computeIfAbsent(name, _ -> new HashSet<>()).add(number);
            }
            number++;
        }
    }

    /** The lines a name stands in, by number. */
    Stream<Integer> linesOf(String name) {
        return linesByName.getOrDefault(name, Set.of()).stream();
    }

    boolean holds(String name, String other) {
        var lines = linesByName.getOrDefault(name, Set.of());
        return linesByName.getOrDefault(other, Set.of()).stream().anyMatch(lines::contains);
    }
}
