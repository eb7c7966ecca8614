package org.isonomia.web.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Pictures of whole pages in {@code target/screenshots}, for people to look at: {@code -Dpictures=true} takes them. */
final class Pictures {
    static final boolean ARE_TAKEN = Boolean.getBoolean("pictures");
    private static final Path PLACE = Path.of("target", "screenshots");

    private Pictures() {}

    static void take(Page page, String name) {
        if (ARE_TAKEN)
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(PLACE.resolve(name + ".png"))
                    .setFullPage(true));
    }
}
