//! WebDriver servers that live no longer than the value that holds them.
//! Must not know what they are told to do.

use std::fs::File;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

/// A slow machine under load needs a while.
const START_TIMEOUT: Duration = Duration::from_secs(30);

/// A running driver; dropping it ends it.
#[derive(Debug)]
pub(crate) struct Driver {
    child: Child,
    port: u16,
}

impl Driver {
    /// Starts a driver and waits until it listens. What it says goes to `log`.
    pub(crate) fn start(program: &str, options: &[&str], log: &Path) -> Result<Self> {
        let port = free_port()?;
        let output = File::create(log).with_context(|| log.display().to_string())?;
        let errors = output.try_clone()?;
        let child = Command::new(program)
            .arg(format!("--port={port}"))
            .args(options)
            .stdin(Stdio::null())
            .stdout(output)
            .stderr(errors)
            .spawn()
            .with_context(|| format!("{program} could not be started"))?;
        let mut driver = Self { child, port };
        driver
            .wait_until_listening()
            .with_context(|| format!("{program} did not start; see {}", log.display()))?;
        Ok(driver)
    }

    /// Where it is reached.
    pub(crate) fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    fn wait_until_listening(&mut self) -> Result<()> {
        let began = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).is_err() {
            if let Some(status) = self.child.try_wait()? {
                bail!("it ended at once ({status})");
            }
            if began.elapsed() > START_TIMEOUT {
                bail!("it does not listen");
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        Ok(())
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // It may have ended by itself, which is just as well.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn free_port() -> Result<u16> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).context("no port is free")?;
    Ok(listener.local_addr()?.port())
}
