package org.hearth.web.account;

import io.nayuki.qrcodegen.QrCode;

/** A text as the square that a phone reads, drawn as one path with the quiet border around it. */
final class Square {
    private static final int BORDER = 4;

    private final QrCode code;

    private Square(QrCode code) {
        this.code = code;
    }

    static Square of(String text) {
        return new Square(QrCode.encodeText(text, QrCode.Ecc.MEDIUM));
    }

    /** Units of a side, with the border. */
    int size() {
        return code.size + 2 * BORDER;
    }

    /** The dark fields, as an SVG path. */
    String path() {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + BORDER)
                            .append(',')
                            .append(y + BORDER)
                            .append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }
}
