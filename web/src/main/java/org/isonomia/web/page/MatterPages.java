package org.isonomia.web.page;

import gg.jte.models.runtime.JteModel;
import org.isonomia.events.Id;
import org.isonomia.web.request.Form;
import org.isonomia.web.request.Visit;

/** The page of a matter, to which every act on a part of it comes back. */
public interface MatterPages {
    /** In a form: the matter on whose page it was sent, where a thread is discussed in several. */
    String MATTER = "matter";

    /**
     * @param part the question, proposal, poll or thread that was acted on
     * @param form of the act that was refused; blank when none was
     */
    JteModel page(Visit visit, Id part, Form form);

    /** Where the page of a part is found, also before the views show it. */
    static String address(Id part) {
        return "/decisions/" + part;
    }
}
