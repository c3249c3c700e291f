package org.hearth.boot;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Ends the embedded database with the application, so that the next start in the same home finds it free. */
@WebListener
public class Shutdown implements ServletContextListener {
    @Override
    public void contextDestroyed(ServletContextEvent event) {
        new HearthDataSource().shutDown();
    }
}
