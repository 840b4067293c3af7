import fc from 'fast-check'

// Property tests try new inputs in each run of a developer; what lands is judged by the same ones each time.
if (process.env.CI) fc.configureGlobal({ seed: 20_261_126 })
