package org.isonomia.web.log;

import io.nayuki.qrcodegen.DataTooLongException;
import io.nayuki.qrcodegen.QrCode;
import java.util.Optional;

/**
 * A QR code as the path of an SVG, one unit for each module.
 *
 * @param size in modules, without the quiet zone
 */
public record QrPicture(int size, String path) {
    /** None for a text that is too long for a code. */
    static Optional<QrPicture> of(String text) {
        try {
            var code = QrCode.encodeText(text, QrCode.Ecc.LOW);
            var path = new StringBuilder();
            for (int y = 0; y < code.size; y++)
                for (int x = 0; x < code.size; x++)
                    if (code.getModule(x, y)) path.append("M%d %dh1v1h-1z".formatted(x, y));
            return Optional.of(new QrPicture(code.size, path.toString()));
        } catch (DataTooLongException e) {
            return Optional.empty();
        }
    }
}
