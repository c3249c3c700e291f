package org.hearth.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Signs this browser out; the page then goes to the sign-in page by itself. */
@WebServlet("/page/sign-out")
public class SignOutServlet extends PageServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Doorstep doorstep;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(response, () -> {
            doorstep.out(request);
            return null;
        });
    }
}
