export { FetchedDownloads as default } from './FetchedDownloads'
