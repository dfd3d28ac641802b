import { defineConfig } from '@playwright/test'
import { inChromium } from '../support/chromium.ts'

export default defineConfig(inChromium('shell'))
